import { channelStory } from '../../contracts/story.ts'
import { openTerminals } from '../../support/terminal.ts'

channelStory('terminal', (receive, attachments) => openTerminals(receive, { attachments }))
