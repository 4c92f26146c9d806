import difficulties from './knowledge/difficulties.json' with { type: 'json' }
import forwarding from './knowledge/forwarding.json' with { type: 'json' }
import labels from './knowledge/labels.json' with { type: 'json' }
import manners from './knowledge/manners.json' with { type: 'json' }
import money from './knowledge/money.json' with { type: 'json' }
import places from './knowledge/places.json' with { type: 'json' }
import proposals from './knowledge/proposals.json' with { type: 'json' }
import questions from './knowledge/questions.json' with { type: 'json' }
import scopes from './knowledge/scopes.json' with { type: 'json' }
import states from './knowledge/states.json' with { type: 'json' }

const { say, states: stateNames, ...labelWords } = labels

/** Words that tell what the words around them are for, each list under its name. */
export const cues = {
  ...difficulties,
  ...forwarding,
  ...labelWords,
  ...manners,
  ...money,
  ...places,
  ...proposals,
  ...questions,
  ...scopes,
  ...states,
}

export type Cue = keyof typeof cues

/** How a reading is said again. */
export const saying = { ...say, states: stateNames }

export const cueNames = Object.keys(cues).filter((name): name is Cue => name in cues)
