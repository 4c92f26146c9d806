import { channelContract } from '../../contracts/channel.ts'
import { openZaloForContract } from '../../support/zalo/contract.ts'

channelContract('zalo', openZaloForContract)
