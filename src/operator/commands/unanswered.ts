import { DateTime } from 'luxon'
import { defineOperatorCommand } from '../command.ts'
import { listUnansweredProcedure } from '../procedures/unanswered.ts'

const MOST = 500

/** What people asked and no plan in force answered, for whoever coordinates: without names, because none are kept. */
export const unanswered = defineOperatorCommand({
  name: 'unanswered',
  says: ['unanswered'],
  options: {},
  words: [0, 0],
  async run(_, { say, print, reach, officeZone }) {
    const questions = await reach(listUnansweredProcedure, { most: MOST })
    if (questions.length === 0) print(say('unanswered-none'))
    for (const { text, why, askedAt } of questions) {
      const at = DateTime.fromISO(askedAt, { zone: officeZone }).toFormat('dd/MM/yyyy HH:mm')
      print(say('unanswered-line', { at, why, text }))
    }
    return 0
  },
})
