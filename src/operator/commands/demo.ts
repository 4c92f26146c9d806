import { defineOperatorCommand } from '../command.ts'

/** A house to try, gone when it is stopped. */
export const demo = defineOperatorCommand({
  name: 'demo',
  says: ['demo'],
  options: {},
  words: [0, 0],
  async run(_, { say, print, mention, stopAsked, demo: start }) {
    const asked = stopAsked()
    const { address, tickets, stop } = await start()
    print(say('demo-welcome', { address }))
    for (const { code, role, agency } of tickets)
      print(say('demo-ticket', { code, role: say(`person-role-${role}`), agency: agency ?? '' }))
    print(say('demo-more'))
    await asked
    mention(say('stopping'))
    await stop()
    return 0
  },
})
