import { fold } from '../../text/fold.ts'
import difficulties from '../knowledge/difficulties.json' with { type: 'json' }
import forwarding from '../knowledge/forwarding.json' with { type: 'json' }
import labels from '../knowledge/labels.json' with { type: 'json' }
import manners from '../knowledge/manners.json' with { type: 'json' }
import money from '../knowledge/money.json' with { type: 'json' }
import places from '../knowledge/places.json' with { type: 'json' }
import proposals from '../knowledge/proposals.json' with { type: 'json' }
import questions from '../knowledge/questions.json' with { type: 'json' }
import scopes from '../knowledge/scopes.json' with { type: 'json' }
import states from '../knowledge/states.json' with { type: 'json' }

const { say, states: stateNames, ...labelWords } = labels
const { nods, ...mannerWords } = manners

/** Words that tell what the words around them are for, each list under its name. */
export const cues = {
  ...difficulties,
  ...forwarding,
  ...labelWords,
  ...mannerWords,
  ...money,
  ...places,
  ...proposals,
  ...questions,
  ...scopes,
  ...states,
}

const negations = new Set(
  [...states.no, ...states.notYet].filter((phrase) => !phrase.includes(' ')).map(fold),
)

/** Whether a phrase begins with a denial of its own: “không kịp”, “chưa được duyệt”. */
export const beginsWithNo = (text: string): boolean => negations.has(fold(text.split(' ')[0] ?? ''))

export type Cue = keyof typeof cues

/** How a reading is said again. */
export const saying = { ...say, states: stateNames }

export const nodding: readonly string[] = nods

export const cueNames = Object.keys(cues).filter((name): name is Cue => name in cues)
