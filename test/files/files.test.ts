import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { createFiles } from '../../src/files/attachments.ts'
import { deleteOldFiles, keepFile } from '../../src/files/keep.ts'
import { fileRoutes } from '../../src/http/files.ts'
import { createClock } from '../support/clock.ts'
import { engines, testDatabase } from '../support/database.ts'

const CHART = { kind: 'picture', name: 'biểu đồ 28-4.png', type: 'image/png' } as const
const content = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 255])

describe.each(engines)('pictures and files of messages on %s', (engine) => {
  let database: Database
  const clock = createClock()
  const files = (origin: string | null = 'https://bot.example.vn') =>
    createFiles({ queries: database.queries, secret: 'of the tests', origin, clock: clock.now })
  beforeAll(async () => {
    database = await testDatabase(engine)
  })
  afterAll(() => database.close())

  const keep = () => keepFile(database.queries, { ...CHART, content }, clock.now())
  const open = (address: string) =>
    fileRoutes(files().open).request(address.replace(/^https:\/\/[^/]+\/tep/, ''))

  it('are kept once, by what is in them', async () => {
    const [one, other] = [await keep(), await keep()]
    expect(other).toEqual(one)
    expect(await database.queries.keptFile.count()).toBe(1)
    expect(Uint8Array.from(await files().read(one))).toEqual(content)
  })

  it('open at their address, as often as a platform asks', async () => {
    const address = files().address(await keep()) ?? ''
    for (let nth = 0; nth < 2; nth++) {
      const response = await open(address)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('image/png')
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(content)
    }
  })

  it.each([
    [
      'another file',
      (address: string) => address.replace(/tep\/(.)/, (_, first) => `tep/${first === '0' ? '1' : '0'}`),
    ],
    ['another time', (address: string) => address.replace(/until=(\d)/, 'until=9$1')],
    ['another signature', (address: string) => `${address}x`],
    ['no signature', (address: string) => address.replace(/\?.*/, '')],
  ])('do not open with %s', async (_, forge) => {
    const address = files().address(await keep()) ?? ''
    expect((await open(forge(address))).status).toBe(404)
  })

  it('do not open after a week, and are gone after a month', async () => {
    const kept = await keep()
    const address = files().address(kept) ?? ''
    clock.pass(8 * 24 * 60)
    expect((await open(address)).status).toBe(404)
    await deleteOldFiles(database.queries, clock.now())
    expect(await files().read(kept)).toBeDefined()
    clock.pass(30 * 24 * 60)
    await deleteOldFiles(database.queries, clock.now())
    await expect(files().read(kept)).rejects.toThrow('not kept any more')
  })

  it('have no address where nobody outside reaches the server', async () => {
    expect(files(null).address(await keep())).toBeNull()
  })
})
