import { channelContract } from '../../contracts/channel.ts'
import { describeInBrowser } from '../../support/browser.ts'
import { chatPage } from '../../support/chat-page.ts'
import { startWeb } from '../../support/web.ts'

await describeInBrowser('The chat page as a channel', (open) =>
  channelContract('web, in a browser', async (receive, attachments) => {
    const web = await startWeb(receive, { attachments })
    return {
      abilities: web.channel.abilities,
      visitor: async () => chatPage(await open(web.url)),
      send: web.channel.send,
      stop: web.stop,
    }
  }),
)
