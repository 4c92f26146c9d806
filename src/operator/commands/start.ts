import { defineOperatorCommand, type Tools } from '../command.ts'
import type { Running } from '../roots.ts'

export const start = defineOperatorCommand({
  name: 'start',
  says: ['start'],
  options: {},
  words: [0, 0],
  async run(_, tools) {
    const asked = tools.stopAsked()
    const running = await tools.start()
    tools.print(welcome(running, tools))
    await asked
    tools.mention(tools.say('stopping'))
    await running.stop()
    return 0
  },
})

function welcome({ address, plans }: Running, { say }: Tools): string {
  const inForce = plans.filter(({ state }) => state === 'inForce')
  const known = inForce.map(({ title, clauses }) => say('welcome-plan', { title, clauses }))
  return [
    say('welcome', { address }),
    ...(known.length > 0 ? known : [say('welcome-no-plan')]),
    say('welcome-more'),
  ].join('\n')
}
