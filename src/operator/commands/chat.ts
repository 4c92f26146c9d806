import type { Incoming } from '../../chat/incoming.ts'
import { defineOperatorCommand } from '../command.ts'
import { hearProcedure } from '../procedures/hear.ts'

export const chat = defineOperatorCommand({
  name: 'chat',
  says: ['chat'],
  options: {},
  words: [0, 0],
  async run(_, { openUnlessRunning, reach, talk }) {
    const house = await openUnlessRunning({ listens: true })
    if (house) await talk(house.receive).finally(() => house.close())
    else await talk((incoming) => reach(hearProcedure, toRequest(incoming)))
    return 0
  },
})

function toRequest({ updateId, sender, text, at }: Incoming) {
  return { updateId, person: sender.id, language: sender.language, text, at: at.toUTC().toISO() ?? '' }
}
