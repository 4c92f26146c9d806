import { commands } from '../../../commands/index.ts'
import { menusOf } from '../../../src/chat/menu.ts'
import { channelStory } from '../../contracts/story.ts'
import { languages } from '../../support/bot.ts'
import { openTelegramForContract } from '../../support/telegram/contract.ts'

const menus = menusOf(commands, languages)

channelStory('telegram', (receive, attachments) => openTelegramForContract(receive, attachments, { menus }))
