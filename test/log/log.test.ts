import { GrammyError, HttpError } from 'grammy'
import { describe, expect, it } from 'vitest'
import { ZodError, z } from 'zod'
import { createLog, showError } from '../../src/log/log.ts'
import { secretsIn } from '../../src/log/secrets.ts'
import { testDatabase } from '../support/database.ts'

const TELEGRAM = '4242424242:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw'
const ZALO = '1873465520984411237:kNb/w+9=odd'
const DISCORD = 'MTE5ODIyNTg0NTM1OTI0NzQ2.GhX9Zk.q8Jp3w1uY5mB7nR2sT4vX6zA0cE-gI_kLoQdW'
const PASSWORD = 'p@ss/word1'
const SAID = 'ngay mai Le Hong Phong di kham o Bach Mai'
const SAID_WITH_MARKS = 'Mai em Trần Thị Hồng xin nghỉ đi khám'

const environment = {
  TELEGRAM_TOKEN: TELEGRAM,
  ZALO_TOKEN: ZALO,
  DISCORD_TOKEN: DISCORD,
  DATABASE_URL: `postgres://bot:${encodeURIComponent(PASSWORD)}@db:5432/bot`,
  TELEGRAM_PROXY: 'http://clerk:squid-secret@10.0.0.9:3128',
  PUBLIC_URL: 'https://dieuphoi.example',
}

const MUST_NOT_BE_READ = [
  TELEGRAM,
  'AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw',
  ZALO,
  'kNb/w+9=odd',
  'kNb%2Fw%2B9%3Dodd',
  DISCORD,
  PASSWORD,
  encodeURIComponent(PASSWORD),
  'squid-secret',
  'Le Hong Phong',
  'kham o Bach Mai',
  'Hồng',
  'xin nghỉ',
  '0912',
  'lan.pham',
]

/** What the log reads after it was told something. */
function logged(details: object, known: Record<string, string> = environment): string {
  const lines: string[] = []
  const destination = { write: (line: string) => void lines.push(line) }
  createLog({ level: 'error', secrets: secretsIn(known) }, destination).error(details, 'it failed')
  return lines.join('')
}

/** With a stack that says the same, as errors have. */
const wrong = (message: string, more: object = {}) => Object.assign(new Error(message), more)

const inAddress = `request to https://api.telegram.org/bot${TELEGRAM}/sendMessage failed, reason: timeout`
const fetchFailed = wrong(inAddress, { code: 'ETIMEDOUT', syscall: 'connect' })

const ERRORS: [string, unknown][] = [
  ['a token in an address', fetchFailed],
  ['in a cause', new Error('fetch failed', { cause: fetchFailed })],
  ['in what grammY wraps', new HttpError("Network request for 'sendMessage' failed!", fetchFailed)],
  ['in a stack', wrong('x', { stack: `Error: ${inAddress}\n    at call (file:///bot${TELEGRAM}/x.ts:1:2)` })],
  ['in several at once', new AggregateError([fetchFailed, wrong(`Bot ${DISCORD}`)], inAddress)],
  ['in a header', wrong(`Authorization: Bot ${DISCORD}`)],
  ['odd, and written for an address', wrong(`GET /bot${encodeURIComponent(ZALO)}/getMe`)],
  ['a password in an address', wrong(`cannot connect to ${environment.DATABASE_URL}`)],
  ['a password alone', wrong(`password "${PASSWORD}" refused`)],
  ['secrets that look like nothing', wrong(`kNb/w+9=odd for ${PASSWORD} is squid-secret`)],
  ['the password of a proxy', wrong(`tunnel through ${environment.TELEGRAM_PROXY} refused`)],
  [
    'what was to be said',
    new GrammyError(
      `Call to 'sendMessage' failed!`,
      { ok: false, error_code: 400, description: `can't parse entities near "${SAID}"` },
      'sendMessage',
      { chat_id: 91234567, text: SAID },
    ),
  ],
  ['text in an answer that is no JSON', parseError(`{"text":"${SAID}", lost`)],
  ['text with marks in no quotes', wrong(`no clause for ${SAID_WITH_MARKS}`)],
  ['a name that is there already', wrong('duplicate key', { detail: 'Key (name)=(Le Hong Phong)' })],
  ['the same in its message', wrong('duplicate: Key (name, text)=(Le Hong Phong, kham o Bach Mai) exists')],
  ['input that does not fit', new ZodError([{ code: 'custom', path: ['text'], message: SAID_WITH_MARKS }])],
  ['fields of libraries', wrong('refused', { query: SAID, parameters: [SAID], input: SAID, meta: { SAID } })],
  ['phones and mail', wrong('cannot reach 0912 345 678 or lan.pham@hanoi.gov.vn')],
  ['no error at all', { text: SAID, deep: { cause: { message: SAID, token: TELEGRAM } } }],
  ['a text that is thrown', `"${SAID}"`],
]

function parseError(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return error
  }
}

describe('the log', () => {
  it.each(ERRORS)('does not tell %s', (_, error) => {
    for (const text of [logged({ err: error }), logged({ err: new Error('x', { cause: error }) })])
      for (const secret of MUST_NOT_BE_READ) expect(text).not.toContain(secret)
  })

  it.each(ERRORS)('nor does the terminal: %s', (_, error) => {
    const shown = showError(error, secretsIn(environment))
    for (const secret of MUST_NOT_BE_READ) expect(shown).not.toContain(secret)
  })

  it.each([TELEGRAM, DISCORD])('knows a token by its looks, whoever set it', (token) => {
    expect(logged({ err: wrong(`/bot${token}/getMe, Bot ${token}, ${token}`) }, {})).not.toContain(token)
  })

  it('tells nothing of what is told beside an error, by its name or as it looks', () => {
    const text = logged({
      failure: { why: `near "${SAID}"` },
      message: { blocks: [{ text: SAID }] },
      token: 'x1',
    })
    for (const secret of [...MUST_NOT_BE_READ, 'x1']) expect(text).not.toContain(secret)
  })

  it('says nothing of its own accord where an error is all that it is told', () => {
    const lines: string[] = []
    const log = createLog({ level: 'error', secrets: [] }, { write: (line) => void lines.push(line) })
    log.error(wrong(SAID_WITH_MARKS))
    log.error({ err: wrong(`near "${SAID}"`) })
    for (const secret of MUST_NOT_BE_READ) expect(lines.join('')).not.toContain(secret)
  })

  it('still says what went wrong and where', () => {
    const cause = wrong('connect ECONNREFUSED 127.0.0.1:5432', { code: 'ECONNREFUSED', port: 5432 })
    const line = JSON.parse(
      logged({ err: new Error('no words for "too-fast" in vi', { cause }), channel: 'zalo' }),
    )
    expect(line).toMatchObject({
      msg: 'it failed',
      channel: 'zalo',
      err: {
        type: 'Error',
        message: 'no words for "too-fast" in vi',
        stack: expect.stringContaining('log.test.ts'),
        cause: { message: 'connect ECONNREFUSED 127.0.0.1:5432', code: 'ECONNREFUSED', port: 5432 },
      },
    })
  })

  it('tells of a failed query what failed, and not what was to be written', async () => {
    const database = await testDatabase()
    const at = new Date()
    const write = () =>
      database.queries.person.createMany({
        data: [{ id: 7, name: SAID_WITH_MARKS, joinedAt: at, consentAt: at }],
      })
    await write()
    const failed = await write().catch((error: unknown) => error)
    const text = logged({ err: failed })
    for (const secret of MUST_NOT_BE_READ) expect(text).not.toContain(secret)
    expect(JSON.parse(text).err).toMatchObject({ code: 'P2002', message: expect.stringContaining('Unique') })
    const malformed = await database.queries.person
      .findMany({ where: z.any().parse({ name: { like: SAID } }) })
      .catch((error: unknown) => error)
    for (const secret of MUST_NOT_BE_READ) expect(logged({ err: malformed })).not.toContain(secret)
    await database.close()
  })
})
