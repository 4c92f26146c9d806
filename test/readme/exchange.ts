/** What somebody types, and all that the bot replies. */
export interface Turn {
  who: string
  typed: string
  reply: string
}

const TYPED = /^CV(?: \((.+?)\))?: (.+)$/u
const REPLIED = /^BOT: (.+)$/u

/**
 * Reads an exchange as a page shows it: `CV: …` is what is typed, `CV (Sở Tài chính): …` says by whom where several talk,
 * `BOT: …` and the lines after it are the reply. An empty line in a
 * reply is said, one after it is not. A line that begins with two spaces continues the one before.
 */
export function readExchange(text: string): Turn[] {
  const turns: Turn[] = []
  let gap = '\n'
  for (const line of text.replaceAll(/\n {2}(?=\S)/g, ' ').split('\n')) {
    const [, who = 'CV', typed] = TYPED.exec(line) ?? []
    if (typed !== undefined) {
      turns.push({ who, typed, reply: '' })
      gap = '\n'
      continue
    }
    const turn = turns.at(-1)
    const [, first] = REPLIED.exec(line) ?? []
    if (line === '') {
      gap = '\n\n'
      continue
    }
    if (!turn || (turn.reply === '') !== (first !== undefined)) throw new Error(`not an exchange at: ${line}`)
    turn.reply = first ?? `${turn.reply}${gap}${line}`
    gap = '\n'
  }
  return turns
}
