import { DateTime } from 'luxon'
import type { Queries } from '../database/database.ts'
import type { UnansweredStore } from './questions.ts'

export function createUnansweredInDatabase(queries: Queries): UnansweredStore {
  return {
    async add({ askedAt, ...question }) {
      await queries.unansweredQuestion.create({ data: { ...question, askedAt: askedAt.toJSDate() } })
    },
    async remove(id) {
      const { count } = await queries.unansweredQuestion.deleteMany({ where: { id } })
      return count > 0
    },
    async list(most) {
      const newest = await queries.unansweredQuestion.findMany({ orderBy: { askedAt: 'desc' }, take: most })
      return newest.map(({ askedAt, ...question }) => ({
        ...question,
        askedAt: DateTime.fromJSDate(askedAt),
      }))
    },
  }
}
