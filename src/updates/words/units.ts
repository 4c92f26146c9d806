import { z } from 'zod'
import counterTable from '../knowledge/counters.json' with { type: 'json' }
import friends from '../knowledge/false-friends.json' with { type: 'json' }
import unitTable from '../knowledge/units.json' with { type: 'json' }

const patterns = z.array(z.string().min(1))

const unit = z.strictObject({
  unit: z.string(),
  form: z.string().nullable(), // `place`: on press or net, as the words around it say
  says: patterns,
  madeOf: patterns.default([]), // units of its parts: “45 tin bài (31 tin, 14 bài)”
  posted: z.string().nullable().default(null), // the unit it is on a page of a social network
  short: patterns.default([]), // count only right beside a number
  last: patterns.default([]), // count only after a number and before the end of a clause
  counted: patterns.default([]), // in which happenings it is counted, named before them: “họp báo 2 buổi”
  event: z.boolean().default(false), // a day after it is its day
  numbered: z.boolean().default(false), // a number after it is its own: “lớp 3”
  document: z.boolean().default(false), // a number after it is its number
  attended: z.string().nullable().default(null), // the unit of those who come
  people: z.boolean().default(false),
  reach: z.boolean().default(false), // counted in millions
})

const topic = z.strictObject({ says: patterns, counted: patterns, unit: z.string() })

/** What is produced and counted. */
export type Unit = z.infer<typeof unit>
/** Words beside which a mere “lượt” or “buổi” counts something: “loa phát 130 lượt”. */
export type Topic = z.infer<typeof topic>

export const units: readonly Unit[] = z.array(unit).parse(unitTable)
export const topics: readonly Topic[] = z.array(topic).parse(counterTable.topics)
/** Words between number and unit, or after the number where the unit stood before: “12 tấm pa-nô”, “pa-nô 12 tấm”. */
export const plainCounters: readonly string[] = counterTable.plain
export const peopleCounters: ReadonlySet<string> = new Set(counterTable.people)
export const happenings: readonly string[] = counterTable.happening
/** Phrases that hold a unit's word and mean none. */
export const falseFriends: readonly string[] = friends

const byName = new Map(units.map((one) => [one.unit, one]))

export const unitNamed = (name: string): Unit | null => byName.get(name) ?? null
