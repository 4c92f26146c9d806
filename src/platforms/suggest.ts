import type { World } from '../../commands/world.ts'
import type { Described } from '../chat/command.ts'
import { agenciesOf } from '../people/roles.ts'
import { fold } from '../text/fold.ts'

export interface Typing {
  channel: string
  word: string // of the command whose field it is
  text: string
  sender: { id: string }
}

export interface Suggestion {
  label: string
  text: string // what is then said
}

const MOST = 25

/**
 * What may be meant by what is typed so far: of tasks those of the own agencies, which nobody else is shown; of agencies
 * all that the register has.
 */
export function createSuggest(
  commands: readonly Described[],
  { people, questions, reports }: Pick<World, 'people' | 'questions' | 'reports'>,
) {
  const ofTasks = new Set(
    commands.filter(({ beginsWith }) => beginsWith === 'task').map(({ says }) => says[0]),
  )

  async function tasks({ channel, sender, text }: Typing): Promise<Suggestion[]> {
    const speaker = await people.recognise({ channel, id: sender.id })
    const own = agenciesOf(speaker, 'staff', 'reporter', 'lead', 'coordinator')
    if (!speaker.joined || own.length === 0) return []
    const open = await reports.standings({ openOf: own })
    const codes = new Map(open.map(({ code, title }) => [code, { label: `${code} · ${title}`, text: code }]))
    return pick([...codes.values()], text)
  }

  async function agencies({ text }: Typing): Promise<Suggestion[]> {
    const { register } = await questions.ready()
    return pick(
      register.agencies.map(({ name }) => ({ label: name, text: name })),
      text,
    )
  }

  return (typing: Typing): Promise<Suggestion[]> =>
    ofTasks.has(typing.word) ? tasks(typing) : agencies(typing)
}

/** What begins so goes before what only holds it. */
function pick(all: readonly Suggestion[], typed: string): Suggestion[] {
  const sought = fold(typed.trim())
  const holding = all.filter(({ label }) => fold(label).includes(sought))
  const begins = ({ label }: Suggestion) => fold(label).startsWith(sought)
  return [...holding.filter(begins), ...holding.filter((one) => !begins(one))].slice(0, MOST)
}
