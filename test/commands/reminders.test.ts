import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Office, openOffice } from '../support/office.ts'
import { remindingIn } from '../support/reminding.ts'
import '../support/matchers.ts'

const VHTT = 'so-van-hoa-va-the-thao'
const TTTT = 'so-thong-tin-va-truyen-thong'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
beforeEach(() => office.reset())
afterAll(() => office.close())

async function due(deadlines: Record<string, string>): Promise<void> {
  for (const [code, day] of Object.entries(deadlines))
    await office.database.queries.assignment.updateMany({
      where: { task: { code } },
      data: { dueOn: new Date(day) },
    })
}

/** What a process that has just started finds due. */
async function at(time: string): Promise<void> {
  office.clock.set(`${time}:00+07:00`)
  await remindingIn(office)()
}

const hireLan = () => office.hire('lan', ['reporter', VHTT])

const ONE = `VHTT-1 · Tuyên truyền bằng tờ rơi, pa-nô, áp-phích, tranh cổ động (III.4/1): hạn 21/4, quá 1 ngày làm việc.
Chưa có cập nhật nào.
Chỉ đầu mối, phụ trách đơn vị nhận tin này; nhóm chung chỉ thấy số đơn vị chưa gửi.
1 Đã xong, gửi số văn bản · 2 Cập nhật · 3 Xin lùi hạn · 4 Báo vướng mắc · 5 Đã tiếp nhận · 6 Nhắc lại chiều nay`

it('one thing is said in full at 08:30, and answered by its number with the document', async () => {
  const lan = await hireLan()
  await due({ 'VHTT-1': '2022-04-21' })
  await at('2022-04-22T08:29')
  expect(await office.noticesTo('lan')).toEqual([])
  await at('2022-04-22T08:30')
  expect(await office.noticesTo('lan')).toEqual([ONE])
  expect(await lan.says('1 KH 45/KH-UBND 22/4')).toSay(
    'Đã ghi CN-1, VHTT-1, 08:30 ngày 22/4.',
    'Hoàn thành',
    'Văn bản: KH 45/KH-UBND 22/4.',
    'Không nhắc việc này nữa.',
  )
  const [update] = await office.database.queries.update.findMany()
  expect(update).toMatchObject({ state: 'done', documents: ['45/KH-UBND ngày 22/4'] })
})

it('once a day, by whichever process; after an outage still before 17:00, and on no day off', async () => {
  await hireLan()
  await due({ 'VHTT-1': '2022-04-21' })
  await at('2022-04-22T17:00')
  await at('2022-04-23T09:00') // a Saturday
  expect(await office.noticesTo('lan')).toEqual([])
  office.clock.set('2022-04-25T16:59:00+07:00')
  await Promise.all([remindingIn(office)(), remindingIn(office)(), remindingIn(office)()])
  await at('2022-04-25T16:59')
  const [notice = '', ...more] = await office.noticesTo('lan')
  expect(more).toEqual([])
  expect(notice).toContain('quá 2 ngày làm việc.')
  expect(notice).not.toContain('Nhắc lại chiều nay') // it is the afternoon
  expect(await office.database.queries.reminder.count()).toBe(1)
})

it('several are a numbered list, late first; a number opens one, a courtesy acknowledges all', async () => {
  const lan = await hireLan()
  await due({ 'VHTT-1': '2022-04-25', 'VHTT-2': '2022-04-21' })
  await at('2022-04-22T10:00')
  expect(await office.noticesTo('lan')).toEqual([
    `Nhắc việc 22/4: 2 việc, 1 việc quá hạn.
1. VHTT-2 · Tổ chức hoạt động văn hóa, nghệ thuật, thể thao: hạn 21/4, quá 1 ngày làm việc
2. VHTT-1 · Tuyên truyền bằng tờ rơi, pa-nô, áp-phích, tranh cổ động: hạn 25/4, còn 1 ngày làm việc
Chỉ đầu mối, phụ trách đơn vị nhận tin này; nhóm chung chỉ thấy số đơn vị chưa gửi.
1 VHTT-2 · 2 VHTT-1 · 3 Đã tiếp nhận tất cả`,
  ])
  expect(await lan.says('1')).toSay('VHTT-2 ·', 'hạn 21/4')
  expect(await lan.says('Dạ em nhận ạ')).toBegin(
    'Đã ghi nhận tiếp nhận: 2 việc. Hai ngày làm việc tới không nhắc lại.',
  )
  expect(await lan.says('vâng')).toBegin('Đã ghi nhận.')
  await at('2022-04-26T08:30')
  expect(await office.noticesTo('lan')).toHaveLength(1)
  await at('2022-04-27T08:30')
  expect(await office.noticesTo('lan')).toHaveLength(2)
})

it('a thumb acknowledges too; where nothing was said it is a courtesy', async () => {
  const lan = await hireLan()
  await due({ 'VHTT-1': '2022-04-21' })
  expect(await lan.says('👍')).toBegin('Đã ghi nhận.')
  await at('2022-04-22T08:30')
  office.clock.set('2022-04-24T08:31:00+07:00')
  expect(await lan.says('đã rõ')).toBegin('Đã ghi nhận.') // two days later it may mean anything
  office.clock.set('2022-04-24T08:29:00+07:00')
  expect(await lan.says('👍')).toBegin('Đã ghi nhận tiếp nhận: 1 việc. Hai ngày làm việc tới không nhắc lại.')
})

it('numbers mean what is newest: a reminder before what was open earlier, an answer before the reminder', async () => {
  const lan = await hireLan()
  await due({ 'VHTT-1': '2022-04-21' })
  office.clock.set('2022-04-22T08:10:00+07:00')
  await lan.says('họp báo định kỳ bên nào chủ trì')
  await at('2022-04-22T08:30')
  expect(await lan.says('4')).toBegin('VHTT-1: vướng mắc gì?')
  expect(await lan.says('chưa có địa điểm')).toSay('Đã ghi CN-1, VHTT-1', 'vướng mắc: chưa có địa điểm')
  await lan.says('họp báo định kỳ bên nào chủ trì')
  expect(await lan.says('1')).toSay('Mục III.2/1')
  expect(await lan.says('9')).toBegin('Lựa chọn gần nhất chỉ có đến số 1.')
})

it.each<[string, Parameters<Office['database']['queries']['assignment']['updateMany']>[0]['data'], string]>([
  ['done', { state: 'done', doneOn: new Date('2022-04-22') }, 'Hoàn thành'],
  ['paused', { state: 'paused', reason: 'chưa có địa điểm' }, 'Tạm dừng'],
  ['dropped', { state: 'dropped' }, 'Không thực hiện'],
  ['waiting to be dropped', { state: 'awaiting' }, 'Chờ xác nhận không thực hiện'],
])('seen again, what is %s meanwhile is neither late nor asks for anything', async (_, data, word) => {
  const lan = await hireLan()
  await due({ 'VHTT-1': '2022-04-20', 'VHTT-2': '2022-04-21' })
  await at('2022-04-22T08:30')
  const change = (code: string) =>
    office.database.queries.assignment.updateMany({ where: { task: { code } }, data })
  await change('VHTT-1')
  expect(await lan.says('nhacviec')).toSay(
    'Nhắc việc 22/4: 2 việc, 1 việc quá hạn.',
    `1. VHTT-1 · Tuyên truyền bằng tờ rơi, pa-nô, áp-phích, tranh cổ động: ${word}\n`,
    '2. VHTT-2 · Tổ chức hoạt động văn hóa, nghệ thuật, thể thao: hạn 21/4, quá 1 ngày làm việc',
  )
  const one = await lan.says('1')
  expect(one).toSay(`(III.4/1): ${word}.`)
  expect(one).toOffer('Xem việc')
  expect(await lan.says('1')).toSay('VHTT-1', word)
  await change('VHTT-2')
  const none = await lan.says('nhacviec')
  expect(none).toBegin('Nhắc việc 22/4: 2 việc.')
  expect(none).toOffer('VHTT-1', 'VHTT-2')
})

it('the list is seen again, and its choices open the dialogues with the task filled in', async () => {
  const lan = await hireLan()
  await due({ 'VHTT-1': '2022-04-21' })
  await at('2022-04-22T08:30')
  expect(await lan.says('2')).toBegin(
    'VHTT-1 · Tuyên truyền bằng tờ rơi, pa-nô, áp-phích, tranh cổ động: kết quả, tiến độ hoặc vướng mắc?',
  )
  expect(await lan.says('60%')).toSay('Đã ghi CN-1, VHTT-1', '60%')
  expect(await lan.says('nhacviec')).toSay('VHTT-1 ·', 'Lần cập nhật gần nhất 22/4: 60%.')
  expect(await lan.presses('Xin lùi hạn')).toBegin('VHTT-1: đề nghị lùi hạn đến ngày nào?')
  await lan.says('thôi')
  await lan.says('nhacviec')
  expect(await lan.presses('Đã tiếp nhận')).toBegin(
    'Đã ghi nhận tiếp nhận VHTT-1. Hai ngày làm việc tới không nhắc lại.',
  )
  await lan.says('nhacviec')
  expect(await lan.presses('Đã xong, gửi số văn bản')).toBegin(
    'VHTT-1: số và ngày văn bản? Ví dụ: KH 45/KH-UBND 27/4',
  )
  expect(await lan.says('KH 45/KH-UBND 22/4')).toSay('Đã ghi CN-2, VHTT-1', 'Hoàn thành')
})

it('again in the afternoon, once, unless something was said meanwhile', async () => {
  const lan = await hireLan()
  await due({ 'VHTT-1': '2022-04-21', 'VHTT-2': '2022-04-21' })
  await at('2022-04-22T08:30')
  for (const number of ['1', '2']) {
    await lan.says('nhacviec')
    await lan.says(number)
    expect(await lan.presses('Nhắc lại chiều nay')).toSay('lúc 14:00 hôm nay.')
  }
  await lan.says('VHTT-2 60%')
  await at('2022-04-22T13:59')
  expect(await office.noticesTo('lan')).toHaveLength(1)
  await at('2022-04-22T14:00')
  await at('2022-04-22T14:01')
  const [, again = '', ...more] = await office.noticesTo('lan')
  expect(again).toContain('VHTT-1 ·')
  expect(again).not.toContain('Nhắc lại chiều nay')
  expect(more).toEqual([])
})

/** As when somebody goes to another agency. */
const move = (role: 'reporter' | 'coordinator', agencyId: string, name: string) =>
  office.database.queries.grant.updateMany({ where: { person: { name } }, data: { role, agencyId } })

it('who went to another agency neither sees nor acknowledges what is of the former one', async () => {
  const lan = await hireLan()
  const nga = await office.hire('nga', ['reporter', VHTT])
  await due({ 'VHTT-1': '2022-04-21' })
  await at('2022-04-22T08:30')
  expect(await lan.says('nhacviec')).toSay('VHTT-1 ·')
  await move('reporter', TTTT, 'lan')
  expect(await lan.presses('Đã tiếp nhận')).toBegin('Lựa chọn này đã hết hiệu lực. Gõ lại câu hỏi.')
  expect(await lan.says('vâng')).toBegin('Đã ghi nhận.')
  expect(await lan.says('nhacviec')).toBegin(
    'Ba mươi ngày qua không có tin nhắc việc nào. Việc của đơn vị: gõ "viec".',
  )
  await at('2022-04-27T08:30')
  expect(await office.noticesTo('nga')).toHaveLength(2)
  expect(await nga.says('vâng')).toBegin(
    'Đã ghi nhận tiếp nhận: 1 việc. Hai ngày làm việc tới không nhắc lại.',
  )
})

it('who works for one of two agencies only finds its things by the numbers that were said', async () => {
  const lan = await office.hire('lan', ['reporter', VHTT], ['reporter', TTTT])
  await due({ 'VHTT-1': '2022-04-20', 'TTTT-5': '2022-04-21' })
  await at('2022-04-22T08:30')
  expect((await office.noticesTo('lan'))[0]).toContain('1 VHTT-1 · 2 TTTT-5 · 3 Đã tiếp nhận tất cả')
  await office.database.queries.grant.deleteMany({ where: { agencyId: VHTT } })
  expect(await lan.says('1')).toBegin('Lựa chọn này đã hết hiệu lực. Gõ lại câu hỏi.')
  expect(await lan.says('2')).toSay('TTTT-5 ·')
  expect(await lan.says('nhacviec')).toSay('TTTT-5 ·')
  expect(await lan.says('dạ em nhận ạ')).toSay('tiếp nhận: 1 việc')
})

it.each<[string, () => Promise<unknown>]>([
  ['is on leave since', async () => office.person('lan').says('toi nghỉ 22/4-25/4')],
  ['went to another agency', () => move('reporter', TTTT, 'lan')],
  ['coordinates now', () => move('coordinator', VHTT, 'lan')],
])('nothing comes again in the afternoon to who %s', async (_, happens) => {
  const lan = await hireLan()
  await due({ 'VHTT-1': '2022-04-21' })
  await at('2022-04-22T08:30')
  expect(await lan.says('6')).toSay('lúc 14:00 hôm nay.')
  await happens()
  await at('2022-04-22T14:00')
  expect(await office.noticesTo('lan')).toHaveLength(1)
})

it.each<[string, 'paused' | 'awaiting' | 'dropped' | 'done']>([
  ['paused', 'paused'],
  ['waiting to be dropped', 'awaiting'],
  ['dropped', 'dropped'],
  ['done', 'done'],
])('nobody is reminded of what is %s', async (_, state) => {
  await hireLan()
  await due({ 'VHTT-1': '2022-04-21' })
  await office.database.queries.assignment.updateMany({ data: { state } })
  await at('2022-04-22T08:30')
  expect(await office.noticesTo('lan')).toEqual([])
})

it('bodies one may only request hear nothing, nor does who cannot be told', async () => {
  const { queries } = office.database
  const asked = await queries.assignment.findFirstOrThrow({ where: { task: { request: true } } })
  await office.hire('ban', ['reporter', asked.agencyId])
  await queries.assignment.updateMany({ data: { dueOn: new Date('2022-04-21') } })
  await office.hire('xa', ['reporter', VHTT])
  await queries.identity.updateMany({ where: { externalId: 'xa' }, data: { channel: 'web' } })
  await at('2022-04-22T08:30')
  expect(await office.noticesTo('ban')).toEqual([])
  expect(await queries.reminder.count()).toBe(0)
})

it('more than eight are counted, and how many of all are late', async () => {
  const { queries } = office.database
  const mai = await office.hire('mai', ['lead', TTTT])
  await queries.assignment.updateMany({ where: { agencyId: TTTT }, data: { state: 'done' } })
  const { id: planId } = await queries.plan.findFirstOrThrow()
  for (let number = 81; number <= 94; number++)
    await queries.task.create({
      data: {
        ...{ code: `TTTT-${number}`, planId, origin: 'adHoc', title: 'Việc thêm', agencyId: TTTT },
        ...{ cadence: 'once', request: false, position: number, createdAt: new Date('2022-04-01') },
        assignments: {
          create: [{ agencyId: TTTT, dueOn: new Date(number < 94 ? '2022-04-21' : '2022-04-25') }],
        },
      },
    })
  await at('2022-04-22T08:30')
  const [notice = ''] = await office.noticesTo('mai')
  expect(notice).toContain('Nhắc việc 22/4: 14 việc, 13 việc quá hạn.')
  expect(notice).toContain('6 việc khác: gõ "viec".')
  expect(await mai.says('nhacviec')).toBegin('Nhắc việc 22/4: 14 việc, 13 việc quá hạn.')
})
