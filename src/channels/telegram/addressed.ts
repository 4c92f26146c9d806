import type { Self } from './shapes.ts'

/** A message as typed, with what the platform made out in it. Offsets are in UTF-16 units. */
export interface Written {
  text: string
  entities: readonly { type: string; offset: number; length: number }[]
  isPrivate: boolean
  repliesToBot: boolean
}

/**
 * Whether it is for this bot: private, a command, a mention or a reply. A bare command in a group may be for
 * another bot there, unless it is one of ours.
 */
export function isAddressed(written: Written, self: Self, commands: ReadonlySet<string>): boolean {
  if (written.isPrivate) return true
  const command = commandOf(written)
  if (command?.bot) return isName(command.bot, self)
  if (command && commands.has(command.name)) return true
  return written.repliesToBot || mentionsOf(written).some(({ name }) => isName(name, self))
}

/** What was said, without the bot's name; the code of an invitation's link alone. */
export function textFor(written: Written, self: Self): string {
  const command = commandOf(written)
  if (command && (!command.bot || isName(command.bot, self))) {
    const rest = written.text.slice(command.length).trim()
    if (command.name === 'start' && written.isPrivate && /^[\w-]{1,64}$/.test(rest)) return rest
    return `/${command.name} ${rest}`.trim()
  }
  let { text } = written
  for (const { offset, length, name } of mentionsOf(written).toReversed())
    if (isName(name, self)) text = `${text.slice(0, offset)} ${text.slice(offset + length)}`
  return text === written.text ? text : text.replace(/^[\s,:]+|\s+$/gu, '').replaceAll(/ {2,}/gu, ' ')
}

function commandOf({ text, entities }: Written) {
  const found = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0)
  if (!found) return null
  const [name = '', bot] = text.slice(1, found.length).split('@')
  return { name: name.toLowerCase(), bot, length: found.length }
}

const mentionsOf = ({ text, entities }: Written) =>
  entities
    .filter(({ type }) => type === 'mention')
    .map(({ offset, length }) => ({ offset, length, name: text.slice(offset + 1, offset + length) }))

const isName = (name: string, { username }: Self) => name.toLowerCase() === username.toLowerCase()
