import { channelContract } from '../../contracts/channel.ts'
import { openTelegramForContract } from '../../support/telegram/contract.ts'

channelContract('telegram', openTelegramForContract)
