import { expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { authorOf } from '../../commands/replies/author.ts'
import type { Message } from '../../src/chat/channel.ts'
import type { Database } from '../../src/database/database.ts'
import { enqueue } from '../../src/outbox/enqueue.ts'
import { openRoom } from '../../src/outbox/rooms.ts'
import { read } from '../support/bot.ts'
import { engines } from '../support/database.ts'
import { type Office, openOffice } from '../support/office.ts'
import { tablesOf } from '../support/tables.ts'
import '../support/matchers.ts'

const NAME = 'Tôn Nữ Huyền Trân'
const ACCOUNT = 'account-7f3a9c'

/** The tables in which a text stands, wherever in a row: in a word, a list or a piece of JSON. */
async function whereIs(text: string, { queries }: Database): Promise<string[]> {
  const found: string[] = []
  for (const table of await tablesOf({ queries })) {
    const sql = `SELECT count(*)::int AS "n" FROM "${table}" AS r WHERE position(lower($1) IN lower(r::text)) > 0`
    const [row] = z.array(z.object({ n: z.number() })).parse(await queries.$queryRawUnsafe(sql, text))
    if (row && row.n > 0) found.push(table)
  }
  return found
}

async function joinsAndWorks(office: Office) {
  const { membership } = office.world
  const now = office.clock.now()
  await office.database.queries.contact.create({
    data: { agencyId: 'so-y-te', name: NAME.toUpperCase(), role: 'reporter', position: 1 },
  })
  const { code } = await membership.invite({ role: 'reporter', agency: 'so-y-te' }, 'operator', now)
  const tran = office.person(ACCOUNT)
  await tran.says('ngonngu vi')
  await tran.says(code)
  await tran.presses('Đồng ý')
  await tran.says(NAME)
  await tran.says('toi')
  await tran.presses('Sửa tên')
  await tran.says(NAME)
  // Another account of the same person, another agency that names them, a code for one more role, and an answer to someone else.
  const [link = ''] = read(await tran.says('lienket')).match(/\w{4}-\w{4}-\w{4}/) ?? []
  const other = office.person(`${ACCOUNT}-other`)
  await other.says(link)
  await other.says('toi')
  await office.database.queries.contact.create({
    data: { agencyId: 'so-tai-chinh', name: NAME, role: 'staff', position: 1 },
  })
  await membership.invite({ role: 'staff', agency: 'so-tai-chinh', forName: NAME }, 'operator', now)
  await office.database.queries.inboundReceipt.create({
    data: {
      channel: 'test',
      room: 'elsewhere',
      updateId: 'x',
      sender: 'someone',
      at: now.toJSDate(),
      message: { blocks: [{ style: 'lead', text: `Người báo cáo: ${NAME}.` }], choices: [] },
    },
  })
  // What the bot would have told them unasked, and the place it was to be told at.
  await openRoom(office.database.queries, { channel: 'test', id: ACCOUNT, kind: 'private' }, now)
  const message: Message = { blocks: [{ style: 'lead', text: `Đã sửa số của ${NAME}.` }], choices: [] }
  const room = { id: ACCOUNT, kind: 'private' } as const
  const what = { channel: 'test', room, said: 'personal', key: 'notice', message } as const
  await enqueue(office.database.queries, what, now)
  return tran
}

it.each(engines)('who left is found in no table and in no log, on %s', async (engine) => {
  const office = await openOffice({ engine })
  onTestFinished(() => office.close())
  const tran = await joinsAndWorks(office)
  expect(await whereIs(NAME, office.database)).toEqual(
    expect.arrayContaining(['Person', 'InboundReceipt', 'Contact', 'Invite']),
  )
  expect(await whereIs(ACCOUNT, office.database)).toEqual(
    expect.arrayContaining(['Identity', 'InboundReceipt', 'Dialogue', 'Outgoing', 'Room']),
  )
  await tran.says('toi')
  await tran.presses('Rời hệ thống')
  expect(await tran.presses('Xóa và rời hệ thống')).toSay('Đã xóa')
  for (const trace of [NAME, ACCOUNT]) expect(await whereIs(trace, office.database)).toEqual([])
  expect(JSON.stringify(office.logged)).not.toContain(NAME)
})

it('what they recorded is by a former reporter of the agency', () => {
  expect(authorOf({ person: { name: 'Lan' }, onBehalf: false }, 'Sở Y tế')).toBe('Lan')
  expect(authorOf({ person: { name: null }, onBehalf: false }, 'Sở Y tế')).toEqual({
    key: 'author-former',
    args: { agency: 'Sở Y tế' },
  })
  expect(authorOf({ person: { name: null }, onBehalf: true }, 'Sở Y tế')).toMatchObject({
    key: 'author-former-coordinator',
  })
})
