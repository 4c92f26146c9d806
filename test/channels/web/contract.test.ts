import { channelContract } from '../../contracts/channel.ts'
import { openWeb } from '../../support/web.ts'

channelContract('web', openWeb)
