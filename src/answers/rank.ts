import { bestOf } from './best.ts'
import type { ClauseIndex, Postings } from './clause-index.ts'
import { concepts } from './knowledge.ts'
import type { Unit, UnitKind } from './units.ts'

/** How well a clause meets a question, before what is asked about it is weighed in. */
export interface Hit {
  clause: number
  score: number // sum of the units met, each by its rarity
  coverage: number // 0 to 1, share of what the question says that the clause says too
}

export interface Ranking {
  hits: Hit[] // best first
  weight: number // of all that the question says; 0 when it says nothing of its own
}

interface Evidence {
  postings: Postings
  strength: number
}

const RANKS: Record<UnitKind, number> = {
  name: 1,
  idea: 1,
  word: 0.6,
  light: 0.22,
  stop: 0,
  body: 0.35,
  elsewhere: 1,
}
const COVERS: Record<UnitKind, number> = {
  name: 1.6,
  idea: 1,
  word: 0.6,
  light: 0,
  stop: 0,
  body: 0.12,
  elsewhere: 2.2,
}
const LONGER = 0.2 // more for each further syllable of a unit
const NAME = 1.5 // an unknown name says more than an unknown word
const ALONE = 0.5 // a single word of a phrase
const OTHER_READING = 0.7
const KEPT = 80
const FEW = 40 // in a plan of fewer clauses a word in half of them is still worth something

/** Scores clauses for the units of a question. Scratch arrays are kept between questions, so one ranker serves one caller at a time. */
export function createRanker(index: ClauseIndex): (units: readonly Unit[]) => Ranking {
  const scores = new Float64Array(index.size)
  const covered = new Float64Array(index.size)
  const met = new Float64Array(index.size)
  const strengths = new Float64Array(index.size)
  const seen = new Uint8Array(index.size)
  const among = Math.max(index.size, FEW)
  const ceiling = Math.log(1 + (among + 0.5) / 0.5)

  const rarity = (evidence: Evidence[]): number => {
    const top = evidence.reduce((most, { strength }) => Math.max(most, strength), 0)
    const full = evidence.filter(({ strength }) => strength >= top * 0.85)
    return rarityOf(full.reduce((most, { postings }) => Math.max(most, postings.clauses.length), 0))
  }
  const rarityOf = (count: number): number => Math.log(1 + (among - count + 0.5) / (count + 0.5)) / ceiling

  return (units) => {
    const touched: number[] = []
    let weight = 0
    for (const unit of units) {
      if (unit.kind === 'stop') continue
      const evidence = evidenceOf(unit, index, rarityOf)
      const rare = rarity(evidence)
      const length = 1 + LONGER * ((unit.readings[0]?.length ?? 1) - 1)
      const name = unit.capital && evidence.length === 0 ? NAME : 1
      const known = unit.kind === 'elsewhere' && evidence.some(({ strength }) => strength > 0.8)
      const kind = known ? 'idea' : unit.kind
      const covers = COVERS[kind] * rare * length * name
      const ranks = RANKS[kind] * rare * length
      weight += covers
      const here: number[] = []
      for (const { postings, strength } of evidence) {
        for (let at = 0; at < postings.clauses.length; at++) {
          const clause = postings.clauses[at] ?? 0
          const worth = strength * (postings.weights[at] ?? 0)
          if (met[clause] === 0) here.push(clause)
          if (worth > (met[clause] ?? 0)) met[clause] = worth
          if (strength > (strengths[clause] ?? 0)) strengths[clause] = strength
        }
      }
      for (const clause of here) {
        if (seen[clause] === 0) touched.push(clause)
        seen[clause] = 1
        scores[clause] = (scores[clause] ?? 0) + ranks * (met[clause] ?? 0)
        covered[clause] = (covered[clause] ?? 0) + covers * Math.min(1, strengths[clause] ?? 0)
        met[clause] = 0
        strengths[clause] = 0
      }
    }
    const hits = bestOf(touched, scores, KEPT).map((clause) => ({
      clause,
      score: scores[clause] ?? 0,
      coverage: weight > 0 ? (covered[clause] ?? 0) / weight : 0,
    }))
    for (const clause of touched) {
      scores[clause] = 0
      covered[clause] = 0
      seen[clause] = 0
    }
    return { hits, weight }
  }
}

/** Where a unit may be met: as an idea in any wording, as its pairs of words, as single words. */
function evidenceOf(unit: Unit, index: ClauseIndex, rarityOf: (count: number) => number): Evidence[] {
  const evidence: Evidence[] = unit.across.map(({ value, agreement }) => ({
    postings: index.concept(value.id),
    strength: value.strength * agreement * 0.9,
  }))
  unit.readings.forEach((words, place) => {
    const trust = place === 0 ? 1 : OTHER_READING
    for (const { start, end, value, agreement } of concepts.all(words)) {
      if (end - start === 1 && words.length > 1) continue
      const postings = index.concept(value.id)
      const part =
        end - start < words.length
          ? Math.sqrt(((end - start) / words.length) * rarityOf(postings.clauses.length)) * 0.9
          : 1
      evidence.push({ postings, strength: trust * value.strength * agreement * part * 0.95 })
    }
    const literal = (found: { postings: Postings; agreement: number }[], strength: number) => {
      for (const { postings, agreement } of found) {
        const part = strength < 1 && words.length > 1 ? Math.sqrt(rarityOf(postings.clauses.length)) : 1
        evidence.push({ postings, strength: trust * strength * agreement * part })
      }
    }
    words.forEach((word, at) => {
      const next = words[at + 1]
      if (next)
        literal(index.pair(word.text, next.text), words.length === 2 ? 1 : 0.9 * Math.sqrt(2 / words.length))
      if (unit.kind !== 'name') literal(index.word(word.text), words.length === 1 ? ALONE : ALONE * 0.6)
    })
    const [only] = words
    if (words.length === 1 && only && place === 0) {
      if (unit.before) literal(index.pair(unit.before.text, only.text), 1)
      if (unit.after) literal(index.pair(only.text, unit.after.text), 1)
    }
  })
  return evidence.filter(({ postings }) => postings.clauses.length > 0)
}
