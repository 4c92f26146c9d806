import MiniSearch from 'minisearch'
import type { Answerer, RankedClause } from '../../src/answers/model.ts'
import type { ReadPlan } from '../../src/plan/model.ts'
import { fold } from '../../src/text/fold.ts'

/** Words of a text with marks folded, and pairs of neighbours: what the library does best with in Vietnamese. */
function terms(text: string): string[] {
  const words = fold(text).match(/[a-z0-9]+/g) ?? []
  return words.flatMap((word, at) => (at > 0 ? [word, `${words[at - 1]}_${word}`] : [word]))
}

/** The general search library asked the same questions: it never declines, and knows nothing of bodies or intents. */
export function createMiniSearch({ clauses }: ReadPlan): Answerer {
  const search = new MiniSearch({ fields: ['text', 'heading'], tokenize: terms, processTerm: (term) => term })
  search.addAll(clauses.map(({ text, heading }, id) => ({ id, text, heading })))
  return {
    answer(question) {
      const answers = search
        .search(question)
        .slice(0, 8)
        .flatMap(({ id, score }): RankedClause[] => {
          const clause = clauses[Number(id)]
          if (!clause) return []
          const { ref, text, heading, leads, supports, others } = clause
          return [
            {
              plan: '',
              ref,
              text,
              heading,
              leads: leads.slice(0, 2),
              supports,
              others: others.slice(0, 4),
              score,
            },
          ]
        })
      return {
        abstained: answers.length === 0,
        intent: 'clause',
        agency: null,
        askedAs: null,
        answers,
        tie: [],
      }
    },
  }
}
