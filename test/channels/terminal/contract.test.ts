import { channelContract } from '../../contracts/channel.ts'
import { openTerminals } from '../../support/terminal.ts'

channelContract('terminal', (receive, attachments) => openTerminals(receive, { attachments }))
