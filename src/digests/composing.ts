import type { OfficeCalendar } from '../calendar/office.ts'
import type { Languages } from '../chat/languages.ts'
import type { Queries } from '../database/database.ts'
import { meetingsOn } from '../meetings/on.ts'
import { drawChart } from './chart.ts'
import { type Composed, compose, type DigestRequest } from './compose.ts'

/** Composes a digest for who reads a language: its chart holds words, too. */
export type Compose = (
  queries: Queries,
  office: OfficeCalendar,
  request: DigestRequest,
  language: string,
) => Promise<Composed>

export const composeWith =
  (languages: Languages): Compose =>
  (queries, office, request, language) =>
    compose(queries, office, request, (picture) => drawChart(picture, languages.words(language)), meetingsOn)
