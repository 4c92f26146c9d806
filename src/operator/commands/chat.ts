import { defineOperatorCommand } from '../command.ts'
import { hearProcedure } from '../procedures/hear.ts'

export const chat = defineOperatorCommand({
  name: 'chat',
  says: ['chat'],
  options: {},
  words: [0, 0],
  async run(_, { isRunning, open, reach, talk }) {
    if (await isRunning()) {
      await talk(async ({ updateId, sender, text, at }) =>
        reach(hearProcedure, {
          updateId,
          person: sender.id,
          language: sender.language,
          text,
          at: at.toUTC().toISO() ?? '',
        }),
      )
      return 0
    }
    const house = await open({ listens: true })
    await talk(house.receive).finally(() => house.close())
    return 0
  },
})
