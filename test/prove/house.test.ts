import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyServerDatabase, engines } from '../support/database.ts'
import { temporaryFolder } from '../support/folder.ts'
import { run, runAndKill, startAndKill, startBot } from '../support/process.ts'

const SHIPPED = readFileSync(new URL('../../prisma/plans/hanoi-2022.md', import.meta.url), 'utf8')

const newFolder = () => join(temporaryFolder(), 'data')

function fileOf(text: string): string {
  const file = join(temporaryFolder(), 'plan.md')
  writeFileSync(file, text)
  return file
}

/** What the bot at an address answers to a question typed on its page. */
async function askOnPage(address: string, text: string): Promise<string> {
  const response = await fetch(new URL('/chat/messages', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(address).origin },
    body: JSON.stringify({ id: randomUUID(), text }),
  })
  return response.text()
}

const QUESTION = 'họp báo bên nào chủ trì?'

async function askAtTerminal(DATA_DIR: string): Promise<string> {
  const { stdout } = await run(['chat'], { DATA_DIR }, `${QUESTION}\n`)
  return stdout.replaceAll(/\s+/g, ' ')
}

describe('the bot on a fresh machine', () => {
  it('starts, serves, answers its operator, and stops at Ctrl-C', async () => {
    const DATA_DIR = newFolder()
    const bot = await startBot({ DATA_DIR })
    expect((await fetch(bot.address)).status).toBe(200)

    const second = await run(['start'], { DATA_DIR, PORT: '0' })
    expect(second).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('DATA_DIR=') })
    expect(second.stderr.trim().split('\n')).toHaveLength(1)

    const listed = await run(['plan', 'list'], { DATA_DIR })
    expect(listed).toMatchObject({ code: 0, stdout: expect.stringContaining('hanoi-2022'), stderr: '' })

    for (const said of [await askAtTerminal(DATA_DIR), await askOnPage(bot.address, QUESTION)])
      expect(said).toContain('Văn phòng UBND Thành phố')

    expect(await bot.stop('SIGINT')).toMatchObject({ code: 0, stderr: '' })
    expect(existsSync(join(DATA_DIR, 'operator.sock'))).toBe(false)
  })

  it('takes an import while it runs, answers from it at once, and keeps it through a kill', async () => {
    const DATA_DIR = newFolder()
    const bot = await startBot({ DATA_DIR })
    const file = fileOf(SHIPPED.replaceAll('định kỳ', 'thường lệ'))
    const imported = await run(['plan', 'import', file], { DATA_DIR })
    expect(imported).toMatchObject({ code: 0, stdout: expect.stringContaining('hanoi-2022') })
    expect(await askAtTerminal(DATA_DIR)).toContain('thường lệ')

    await bot.stop('SIGKILL')
    const next = await startBot({ DATA_DIR })
    expect(await askAtTerminal(DATA_DIR)).toContain('thường lệ')
    const again = await run(['plan', 'import', file], { DATA_DIR })
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('Không có gì thay đổi') })
    expect(await next.stop('SIGTERM')).toMatchObject({ code: 0 })
    expect(await run(['plan', 'list'], { DATA_DIR })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('nguyên văn'),
    })
  })

  it('starts after a kill at any moment of its first start', async () => {
    const DATA_DIR = newFolder()
    for (const afterMs of [300, 900, 1500, 2200, 3000, 4000, 5500]) await startAndKill({ DATA_DIR }, afterMs)
    const bot = await startBot({ DATA_DIR })
    expect((await run(['plan', 'list'], { DATA_DIR })).stdout.trim().split('\n')).toHaveLength(1)
    expect(await bot.stop('SIGINT')).toMatchObject({ code: 0 })
  })
})

describe('what is backed up', () => {
  const changed = () => fileOf(SHIPPED.replaceAll('định kỳ', 'thường lệ'))
  const backupsOf = (DATA_DIR: string) =>
    readdirSync(join(DATA_DIR, 'backups')).map((name) => join(DATA_DIR, 'backups', name))

  it('is taken while the bot runs, and put into another folder when none does there', async () => {
    const [here, there] = [newFolder(), newFolder()]
    const bot = await startBot({ DATA_DIR: here })
    await run(['plan', 'import', changed()], { DATA_DIR: here })
    expect(await run(['backup'], { DATA_DIR: here })).toMatchObject({ code: 0, stderr: '' })
    const [file = ''] = backupsOf(here)

    const refused = await run(['restore', file, '--replace'], { DATA_DIR: here })
    expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Dừng hệ thống') })
    expect(refused.stderr.trim().split('\n')).toHaveLength(1)
    expect(await bot.stop('SIGINT')).toMatchObject({ code: 0 })

    expect(await run(['restore', file], { DATA_DIR: there })).toMatchObject({ code: 0, stderr: '' })
    expect(await askAtTerminal(there)).toContain('thường lệ')
    const onto = await run(['restore', file], { DATA_DIR: there })
    expect(onto).toMatchObject({ code: 2, stderr: expect.stringContaining('--replace') })
    expect(await run(['restore', file, '--replace'], { DATA_DIR: there })).toMatchObject({ code: 0 })
    expect(backupsOf(there)).toHaveLength(1)
  })

  it('is restored wholly or not at all, whenever the command is killed', async () => {
    const DATA_DIR = newFolder()
    await run(['plan', 'import', changed()], { DATA_DIR })
    await run(['backup'], { DATA_DIR })
    const [file = ''] = backupsOf(DATA_DIR)
    await run(['plan', 'state', 'hanoi-2022', 'closed'], { DATA_DIR })
    const stateOf = async () => (await run(['plan', 'list'], { DATA_DIR })).stdout
    const closed = await stateOf()
    const began = performance.now()
    expect(await run(['restore', file, '--replace'], { DATA_DIR })).toMatchObject({ code: 0 })
    const tookMs = performance.now() - began
    const restored = await stateOf()
    expect(restored).toContain('đang áp dụng')
    let state = restored
    for (const part of [0.5, 0.7, 0.85, 0.95]) {
      if (state === restored) await run(['plan', 'state', 'hanoi-2022', 'closed'], { DATA_DIR })
      await runAndKill(['restore', file, '--replace'], { DATA_DIR }, tookMs * part)
      state = await stateOf()
      expect([closed, restored]).toContain(state)
    }
  })

  it.runIf(engines.includes('postgresql'))('moves to PostgreSQL, and is backed up there', async () => {
    const { url: DATABASE_URL, drop } = await emptyServerDatabase()
    const DATA_DIR = newFolder()
    await run(['plan', 'import', changed()], { DATA_DIR })
    const moved = await run(['move', '--to', DATABASE_URL], { DATA_DIR })
    expect(moved).toMatchObject({ code: 0, stderr: '' })
    expect(moved.stdout).not.toContain(new URL(DATABASE_URL).host)

    const bot = await startBot({ DATA_DIR, DATABASE_URL })
    expect(await askOnPage(bot.address, QUESTION)).toContain('thường lệ')
    expect(await run(['backup'], { DATA_DIR, DATABASE_URL })).toMatchObject({ code: 0, stderr: '' })
    const [, file = ''] = backupsOf(DATA_DIR).sort()
    const refused = await run(['restore', file, '--replace'], { DATA_DIR, DATABASE_URL })
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('Dừng hệ thống') })
    expect(await bot.stop('SIGTERM')).toMatchObject({ code: 0, stderr: '' })
    expect(await run(['restore', file, '--replace'], { DATA_DIR, DATABASE_URL })).toMatchObject({ code: 0 })
    await drop()
  })
})

describe('the operator’s commands without a bot', () => {
  it.each([
    { PORT: 'http' },
    { DATABASE_URL: 'mysql://root:secret@db/bot' },
    { DATABASE_URL: 'postgres://bot:secret@127.0.0.1:1/bot' },
  ])('refuse wrong settings before anything is opened: %j', async (wrong) => {
    const DATA_DIR = newFolder()
    const { code, stdout, stderr } = await run(['start'], { DATA_DIR, ...wrong })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(Object.keys(wrong)[0])
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).not.toContain('secret')
    expect(existsSync(DATA_DIR)).toBe(false)
  })

  it('open the house themselves, and others are served meanwhile', async () => {
    const DATA_DIR = newFolder()
    const talks = await Promise.all([askAtTerminal(DATA_DIR), askAtTerminal(DATA_DIR)])
    for (const said of talks) expect(said).toContain('Văn phòng UBND Thành phố')
    expect((await run(['plan', 'list'], { DATA_DIR })).stdout).toContain('hanoi-2022')
  })

  it('answer questions without opening a database', async () => {
    const DATA_DIR = newFolder()
    const input = '{"id":"1","q":"Họp báo định kỳ ai chủ trì"}\n'
    const { code, stdout, stderr } = await run(['ask', '--jsonl'], { DATA_DIR }, input)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ id: '1', abstained: false, text: expect.any(String) })
    expect(existsSync(DATA_DIR)).toBe(false)
  })
})

describe.runIf(engines.includes('postgresql'))('several bots on one PostgreSQL', () => {
  it('start at once on an empty database, and all notice that a plan was closed', async () => {
    const { url: DATABASE_URL, drop } = await emptyServerDatabase()
    const bots = await Promise.all([1, 2, 3].map(() => startBot({ DATABASE_URL, DATA_DIR: newFolder() })))
    const DATA_DIR = newFolder()
    expect((await run(['plan', 'list'], { DATABASE_URL, DATA_DIR })).stdout.trim().split('\n')).toHaveLength(
      1,
    )
    const answers = () => Promise.all(bots.map(({ address }) => askOnPage(address, QUESTION)))
    for (const said of await answers()) expect(said).toContain('III.2/1')
    const closed = await run(['plan', 'state', 'hanoi-2022', 'closed'], { DATABASE_URL, DATA_DIR })
    expect(closed.code).toBe(0)
    for (const said of await answers()) expect(said).not.toContain('III.2/1')
    for (const bot of bots) expect(await bot.stop('SIGTERM')).toMatchObject({ code: 0, stderr: '' })
    await drop()
  })
})
