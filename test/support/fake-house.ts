import { afterEach, beforeEach } from 'vitest'
import { createFakeReceive } from './fake-receive.ts'
import { startWeb } from './web.ts'

/** The chat page's server with a made-up bot behind it, anew for each test of the suite that calls this. */
export function fakeHouse() {
  let bot = createFakeReceive()
  let web: Awaited<ReturnType<typeof startWeb>> | null = null
  beforeEach(async () => {
    bot = createFakeReceive()
    web = await startWeb(bot.receive)
  })
  afterEach(() => web?.stop())

  return {
    get bot() {
      return bot
    },
    get web() {
      if (!web) throw new Error('no test runs')
      return web
    },
    /** After it was stopped: where it was. */
    async startAgain() {
      web = await startWeb(bot.receive, { port: this.web.port })
    },
  }
}
