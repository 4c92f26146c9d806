import { fold } from '../text/fold.ts'
import { expandPattern } from '../text/patterns.ts'
import { Phrases } from '../text/phrases.ts'
import { syllables } from '../text/tokens.ts'
import aboutPlan from './knowledge/about-plan.json' with { type: 'json' }
import bodies from './knowledge/bodies.json' with { type: 'json' }
import clauseKindWords from './knowledge/clause-kinds.json' with { type: 'json' }
import elsewhere from './knowledge/elsewhere.json' with { type: 'json' }
import facts from './knowledge/facts.json' with { type: 'json' }
import followUps from './knowledge/follow-up.json' with { type: 'json' }
import intents from './knowledge/intents.json' with { type: 'json' }
import priorTable from './knowledge/priors.json' with { type: 'json' }
import { concepts as groups } from './knowledge/synonyms.ts'
import wordlists from './knowledge/words.json' with { type: 'json' }
import { PLAN_FACTS, type PlanFact } from './model.ts'

/** One idea under all its wordings. A `near` wording only suggests it. */
export interface Concept {
  id: number
  strength: number
}

const NEAR = 0.6

function phrasesOf(lists: Record<string, readonly string[]>): Phrases<string> {
  const phrases = new Phrases<string>()
  for (const [name, patterns] of Object.entries(lists)) {
    for (const phrase of patterns.flatMap(expandPattern)) phrases.add(phrase, name)
  }
  return phrases
}

export const concepts = new Phrases<Concept>()
groups.forEach(({ same, near = [] }, id) => {
  for (const phrase of same) concepts.add(phrase, { id, strength: 1 })
  for (const phrase of near) concepts.add(phrase, { id, strength: NEAR })
})

/** Words that ask or please (`stop`) and words any administrative sentence has (`light`). */
export const plainWords = phrasesOf({ stop: wordlists.stop, light: wordlists.light })
export const intentCues = phrasesOf(intents)
/** Words by which a question leans on the one before it. */
export const followUpCues = phrasesOf({ 'follow-up': followUps })
export const elsewhereTopics = phrasesOf({ elsewhere })
/** Cue of a fact; one written `A … B` counts only where B comes later (“mua … ở đâu”). */
export interface FactCue {
  fact: string
  later: string[] | null // folded syllables
}

export const factCues = new Phrases<FactCue>()
for (const [fact, { asked }] of Object.entries(facts)) {
  for (const phrase of asked.flatMap(expandPattern)) {
    const [first = '', later] = phrase.split('…')
    factCues.add(first, { fact, later: later === undefined ? null : syllables(later).map(fold) })
  }
}
export const factExceptions = phrasesOf(
  Object.fromEntries(Object.entries(facts).map(([name, { unless }]) => [name, unless])),
)
/** What a clause must hold to give a fact of this kind; null where no plan gives it. */
export const factFound: ReadonlyMap<string, RegExp | null> = new Map(
  Object.entries(facts).map(([name, { found }]) => [name, found ? new RegExp(found, 'iu') : null]),
)
/** Words for the plan as such, and cues of what its header tells; those not `clear` count only beside the former. */
export const planWords = phrasesOf({ plan: aboutPlan.plan })
export const planFactCues = new Phrases<{ fact: PlanFact; clear: boolean }>()
for (const fact of PLAN_FACTS) {
  const { clear, ofPlan } = aboutPlan.facts[fact]
  for (const phrase of clear.flatMap(expandPattern)) planFactCues.add(phrase, { fact, clear: true })
  for (const phrase of ofPlan.flatMap(expandPattern)) planFactCues.add(phrase, { fact, clear: false })
}
export const ownBodies = phrasesOf(bodies.own)
export const bodyKinds = bodies.kinds
/** Phrases with a word of a kind in them that is none: `xã hội`. */
export const otherWords: readonly string[] = bodies.otherWords
/** How wards and communes are written, by the word that a name of one has. */
export const wardKinds = phrasesOf(bodies.wards.kinds)
export const aroundWards = phrasesOf({ before: bodies.wards.before, after: bodies.wards.after })
/** Words that ask for a body of one kind, by how its name begins: “sở nào”, “ban nào”. */
export const askedKinds = phrasesOf(bodies.askedKinds)
export const unnamedBodies = bodies.unnamed
/** Bodies described by their field (“bên giữ ngân sách”): what their name holds, and the words around it. */
export const bodyFields = phrasesOf(bodies.fields)
export const describingWords = phrasesOf(bodies.described)
export const bodyRelations: ReadonlySet<string> = new Set(bodies.actedUpon)

/** How far each intent prefers each kind of clause. */
export const priors = priorTable

/** Words of headings under which purposes and forms stand. */
export const clauseKinds = clauseKindWords

/** Every phrase of the knowledge, for the vocabulary that mends spelling. */
export const knownPhrases: string[][] = [
  ...groups.flatMap(({ same, near = [] }) => [...same, ...near]),
  ...Object.values(wordlists).flat(),
  ...Object.values(intents).flat().flatMap(expandPattern),
  ...elsewhere,
  ...Object.values(facts).flatMap(({ asked }) => asked.flatMap(expandPattern)),
  ...Object.values(bodies.own).flat().flatMap(expandPattern),
  ...Object.values(aboutPlan.facts).flatMap((cues) => Object.values(cues).flat().flatMap(expandPattern)),
].map(syllables)
