import { once } from 'node:events'
import { statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { defineProcedure, type House, type Procedure } from '../../src/operator/procedure.ts'
import { callBot } from '../../src/operator/socket/call.ts'
import { socketPath } from '../../src/operator/socket/path.ts'
import { serveOperator } from '../../src/operator/socket/serve.ts'
import { UserError } from '../../src/user-error.ts'
import { testDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/folder.ts'

const double = defineProcedure({
  name: 'double',
  request: z.object({ text: z.string() }),
  result: z.object({ text: z.string(), at: z.string() }),
  async run({ text }, { now }) {
    if (text === 'refuse') throw new UserError('plan-unknown', { plan: text, known: '' })
    if (text === 'fail') throw new Error('the database is on fire')
    return { text: text + text, at: now().toISOString() }
  },
})
const asOlderBotKnowsIt = { ...double, request: z.object({ number: z.number() }) }

async function listen(path: string, known: Procedure<unknown, unknown>[]) {
  const logged: unknown[] = []
  const database = await testDatabase()
  const house: House = {
    database,
    receive: async () => null,
    now: () => new Date('2030-01-01T00:00:00Z'),
    findAgency: async () => () => undefined,
  }
  const server = await serveOperator(path, known, house, {
    error: (details) => void logged.push(details.err),
  })
  onTestFinished(async () => {
    await server.stop()
    await database.close()
  })
  return { server, logged }
}

const knows = [
  { ...double, run: (request: unknown, house: House) => double.run(double.request.parse(request), house) },
]

describe('the operator’s socket', () => {
  it('carries a call there and its result back, whatever its length and letters', async () => {
    const path = socketPath(temporaryFolder())
    await listen(path, knows)
    const text = 'Kế hoạch "số 1"\n'.repeat(50_000)
    const called = await callBot(path, double, { text })
    expect(called).toEqual({ result: { text: text + text, at: '2030-01-01T00:00:00.000Z' } })
  })

  it('is the owner’s alone, and takes the place of one left by a killed process', async () => {
    const path = socketPath(temporaryFolder())
    writeFileSync(path, 'left behind')
    await listen(path, knows)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(await callBot(path, double, { text: 'a' })).toMatchObject({ result: { text: 'aa' } })
  })

  it('brings back what the operator can mend, and logs the rest', async () => {
    const path = socketPath(temporaryFolder())
    const { logged } = await listen(path, knows)
    await expect(callBot(path, double, { text: 'refuse' })).rejects.toMatchObject({
      key: 'plan-unknown',
      details: { plan: 'refuse' },
    })
    expect(logged).toEqual([])
    await expect(callBot(path, double, { text: 'fail' })).rejects.toMatchObject({ key: 'bot-failed' })
    expect(logged).toEqual([expect.objectContaining({ message: 'the database is on fire' })])
  })

  it('tells a command of another version from the bot', async () => {
    const path = socketPath(temporaryFolder())
    await listen(path, [asOlderBotKnowsIt as Procedure<unknown, unknown>])
    await expect(callBot(path, double, { text: 'a' })).rejects.toMatchObject({ key: 'bot-older' })
    await expect(callBot(path, { ...double, name: 'new' }, { text: 'a' })).rejects.toMatchObject({
      key: 'bot-older',
    })
  })

  it('survives who hangs up and who talks nonsense', async () => {
    const path = socketPath(temporaryFolder())
    const { logged } = await listen(path, knows)
    for (const nonsense of ['', '{"procedure"', 'nonsense\n', '{}\n']) {
      const socket = connect(path)
      await once(socket, 'connect')
      socket.resume().end(nonsense)
      await once(socket, 'close')
    }
    expect(logged).toHaveLength(4)
    expect(await callBot(path, double, { text: 'a' })).toMatchObject({ result: { text: 'aa' } })
  })

  it('is nobody’s before the bot starts and after it stops', async () => {
    const path = socketPath(temporaryFolder())
    expect(await callBot(path, double, { text: 'a' })).toBe('nobody')
    const { server } = await listen(path, knows)
    await server.stop()
    expect(await callBot(path, double, { text: 'a' })).toBe('nobody')
  })

  it('works in a folder whose path is longer than systems allow for sockets', async () => {
    const folder = join(temporaryFolder(), 'a-long-name'.repeat(12))
    const path = socketPath(folder)
    expect(path.length).toBeLessThanOrEqual(100)
    expect(path).not.toBe(socketPath(`${folder}-2`))
    await listen(path, knows)
    expect(await callBot(path, double, { text: 'a' })).toMatchObject({ result: { text: 'aa' } })
  })
})
