import { channelStory } from '../../contracts/story.ts'
import { openDiscordForContract } from '../../support/discord/contract.ts'

channelStory('discord', openDiscordForContract)
