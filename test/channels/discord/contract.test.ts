import { channelContract } from '../../contracts/channel.ts'
import { openDiscordForContract } from '../../support/discord/contract.ts'

channelContract('discord', openDiscordForContract)
