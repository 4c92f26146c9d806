import { z } from 'zod'
import { phrase } from '../src/chat/phrase.ts'
import { asking, reply } from './world.ts'

const { defineCommand } = asking

const MOST_EXAMPLES = 3

export default defineCommand({
  name: 'help',
  says: ['huongdan', 'trogiup', 'help', 'start', 'menu'],
  allowedFor: 'everyone',
  effect: 'reads',
  args: z.object({}),
  examples: { vi: ['huongdan'], en: ['help'] },

  async run({ commands, language }) {
    const shown = reply('help-opening')
    for (const { name } of commands) {
      shown.text('help-line', { word: phrase(`word-${name}`), does: phrase(`help-${name}`) })
    }
    shown.note('help-examples')
    const copied = commands.flatMap(({ examples }) => examples[language] ?? [])
    for (const example of copied.slice(0, MOST_EXAMPLES)) shown.quote(example)
    return shown.note('help-habits')
  },
})
