import { Readable, Writable } from 'node:stream'
import { phrase } from '../../src/chat/phrase.ts'
import { createAsking } from '../../src/operator/asking.ts'
import type { Tools } from '../../src/operator/command.ts'
import { operatorCommands } from '../../src/operator/commands/index.ts'
import type { House } from '../../src/operator/procedure.ts'
import { runOperatorCommand } from '../../src/operator/run.ts'
import { UserError } from '../../src/user-error.ts'
import { languages } from './bot.ts'

interface Told {
  house?: House
  input?: string
  yes?: boolean | null
  tools?: Partial<Tools>
}

const notHere = async () => {
  throw new Error('not in this test')
}

/** An operator at a terminal: `types` resolves with the exit code and what was printed, in English. */
export function operatorAt({ house, input = '', yes = null, tools = {} }: Told = {}) {
  const words = languages.words('en')
  const say = (key: string, details = {}) => words.say(phrase(key, details))
  return {
    async types(...typed: string[]): Promise<{ code: number; printed: string }> {
      const lines: string[] = []
      const screen = new Writable({ write: (text, _, done) => done(void lines.push(`${text}`.trim())) })
      const given: Tools = {
        say,
        print: (line) => void lines.push(line),
        mention: () => {},
        patiently: (_, work) => work,
        confirm: async () => yes,
        stopAsked: async () => {},
        ask: createAsking(Readable.from([input]), screen).ask,
        input: Readable.from([input]),
        dataDir: '/nowhere',
        officeZone: 'Asia/Ho_Chi_Minh',
        usesServer: false,
        publicUrl: null,
        settingsFile: '/nowhere/.env',
        isSetAbove: () => false,
        isRunning: async () => false,
        reach: (procedure, request) => (house ? procedure.run(request, house) : notHere()),
        start: notHere,
        demo: notHere,
        openUnlessRunning: notHere,
        openStore: notHere,
        platforms: notHere,
        talk: notHere,
        rehearse: notHere,
        ...tools,
      }
      try {
        const code = await runOperatorCommand(typed, operatorCommands, given)
        return { code, printed: lines.join('\n') }
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        return { code: 2, printed: [...lines, say(error.key, error.details)].join('\n') }
      }
    },
  }
}
