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

function welcome({ address, plans, claim }: Running, { say }: Tools): string {
  const inForce = plans.filter(({ state }) => state === 'inForce')
  const known = inForce.map(({ title, clauses }) => say('welcome-plan', { title, clauses }))
  return [
    say('welcome', { address }),
    ...(known.length > 0 ? known : [say('welcome-no-plan')]),
    ...(claim === null ? [] : [sayClaim(claim, say)]),
    say('welcome-more'),
  ].join('\n')
}

function sayClaim(claim: NonNullable<Running['claim']>, say: Tools['say']): string {
  if (claim === 'earlier') return say('welcome-claim-earlier')
  return say('welcome-claim', { code: claim.code, until: claim.expiresAt.toFormat('HH:mm dd/MM/yyyy') })
}
