import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Office, openOffice } from '../support/office.ts'
import '../support/matchers.ts'

const TTTT = 'so-thong-tin-va-truyen-thong'

let office: Office
beforeEach(async () => {
  office = await openOffice()
  const { queries } = office.database
  await queries.task.update({ where: { code: 'CQ-1' }, data: { dueOn: new Date('2022-05-06') } })
})
afterEach(async () => {
  expect(office.logged).toEqual([])
  await office.close()
})

const reporter = (agency = 'so-y-te') => office.hire(`reporter of ${agency}`, ['reporter', agency])
const coordinator = () => office.hire('coordinator', ['coordinator', TTTT])
const due = async (agencyId: string) => {
  const found = await office.database.queries.assignment.findFirstOrThrow({
    where: { agencyId, task: { code: 'CQ-1' } },
    include: { task: true },
  })
  return (found.dueOn ?? found.task.dueOn)?.toISOString().slice(0, 10)
}

describe('more time', () => {
  it('is asked for in one message, and granted or refused by who coordinates', async () => {
    const lan = await reporter()
    const asked = await lan.says('han CQ-1 30/5 vì chờ kinh phí')
    expect(asked).toBegin('Đã gửi đề nghị lùi hạn CQ-1 của Sở Y tế đến 30/5, lý do: chờ kinh phí.')
    expect(asked).toSay('Hạn hiện tại 06/5 giữ nguyên')
    expect(await due('so-y-te')).toBe('2022-05-06')
    expect(await lan.says('CQ-1')).toSay('Đề nghị lùi hạn đến 30/5: đang chờ đơn vị điều phối.')

    const chi = await coordinator()
    const waiting = await chi.says('han')
    expect(waiting).toBegin('CQ-1 của Sở Y tế: đề nghị lùi hạn từ 06/5 đến 30/5. Lý do: chờ kinh phí.')
    expect(waiting).toOffer('Đồng ý', 'Không đồng ý', 'Đặt ngày khác')
    expect(await chi.presses('Đồng ý')).toBegin(
      'Đã đồng ý lùi hạn CQ-1 của Sở Y tế từ 06/5 đến 30/5. Lý do: chờ kinh phí.',
    )
    expect(await due('so-y-te')).toBe('2022-05-30')
    expect(await due('so-tai-chinh')).toBe('2022-05-06')
    expect(await chi.says('han')).toSay('Không có đề nghị lùi hạn nào đang chờ.')
    const audited = await office.database.queries.auditEntry.findMany({ where: { subject: 'CQ-1' } })
    expect(audited.map(({ action }) => action)).toEqual(['deadline.asked', 'deadline.granted'])
  })

  it('is asked for in plain words', async () => {
    const lan = await reporter()
    expect(await lan.says('cq-1 xin den 29/5 a')).toSay('29/5')
    expect(await lan.says('cho kinh phi')).toBegin(
      'Đã gửi đề nghị lùi hạn CQ-1 của Sở Y tế đến 29/5, lý do: chờ kinh phí.',
    )
    expect(await lan.says('cq1 xin lui han den 30/5 vi thieu kinh phi')).toBegin(
      'Đã gửi đề nghị lùi hạn CQ-1 của Sở Y tế đến 30/5, lý do: thieu kinh phi.',
    )
    expect(await office.database.queries.update.count()).toBe(0)
  })

  it('is refused, and the deadline stands', async () => {
    const lan = await reporter()
    await lan.says('han CQ-1 30/5 vì chờ kinh phí')
    const chi = await coordinator()
    await chi.says('han')
    expect(await chi.presses('Không đồng ý')).toSay('Hạn 06/5 giữ nguyên.')
    expect(await due('so-y-te')).toBe('2022-05-06')
    expect(await lan.says('CQ-1')).toSay('không được chấp thuận')
  })

  it('is asked for part by part, with choices', async () => {
    const lan = await reporter()
    const when = await lan.says('lùi hạn CQ-1')
    expect(when).toBegin('CQ-1 của Sở Y tế: đề nghị lùi hạn đến ngày nào?')
    expect(when).toOffer('Đến 13/5', 'Đến 20/5', 'Đến 31/5')
    office.restart()
    const why = await lan.says('thứ 6 tuần sau')
    expect(why).toBegin('Ngày đề nghị không sau hạn hiện tại 06/5. Gõ ngày muộn hơn.')
    expect(await lan.says('cuối tháng sau')).toOffer('Chờ kinh phí', 'Chờ phê duyệt', 'Chờ đơn vị phối hợp')
    expect(await lan.says('2')).toBegin(
      'Đã gửi đề nghị lùi hạn CQ-1 của Sở Y tế đến 31/5, lý do: chờ phê duyệt.',
    )
    expect(await lan.says('họp báo ai chủ trì')).toSay('Văn phòng UBND Thành phố chủ trì')
  })

  it('is told to everyone who coordinates, who answer with a number, and to who asked', async () => {
    const lan = await reporter()
    const chi = await coordinator()
    const hoa = await office.hire('another coordinator', ['coordinator', TTTT])
    await lan.says('han CQ-1 30/5 vì chờ kinh phí')
    const [told = '', ...more] = await office.noticesTo('coordinator')
    expect(more).toEqual([])
    expect(told).toContain('CQ-1 của Sở Y tế: đề nghị lùi hạn từ 06/5 đến 30/5. Lý do: chờ kinh phí.')
    for (const choice of ['Đồng ý', 'Không đồng ý', 'Đặt ngày khác']) expect(told).toContain(choice)
    expect(await office.noticesTo('another coordinator')).toEqual([told])
    expect(await office.noticesTo('reporter of so-y-te')).toEqual([])

    expect(await chi.says('1')).toSay('Đã đồng ý lùi hạn CQ-1 của Sở Y tế từ 06/5 đến 30/5.')
    expect((await office.noticesTo('reporter of so-y-te')).join()).toContain('Đã đồng ý lùi hạn CQ-1')
    expect(await hoa.says('1')).toSay('Chưa có lựa chọn nào để chọn theo số.')
  })

  it('is answered with another day, which who asked is told', async () => {
    const lan = await reporter()
    const chi = await coordinator()
    await lan.says('han CQ-1 30/5 vì chờ kinh phí')
    expect(await chi.says('3 20/5')).toSay('Đã đặt hạn CQ-1 của Sở Y tế: 20/5')
    expect((await office.noticesTo('reporter of so-y-te')).join()).toContain(
      'CQ-1 của Sở Y tế: đề nghị lùi hạn đến 30/5, đơn vị điều phối đặt hạn 20/5.',
    )
  })

  it.each([
    ['dong y CQ-1', 'Đã đồng ý lùi hạn CQ-1 của Sở Y tế'],
    ['khong dong y CQ-1', 'Không đồng ý lùi hạn CQ-1 của Sở Y tế đến 30/5.'],
    ['Không chấp thuận lùi hạn CQ-1 của Sở Y tế', 'Không đồng ý lùi hạn CQ-1 của Sở Y tế đến 30/5.'],
    ['ko đồng ý với TTTT-3', 'Không có đề nghị lùi hạn nào của TTTT-3 đang chờ.'],
    ['vâng, em đồng ý ạ', 'CQ-1 của Sở Y tế: đề nghị lùi hạn từ 06/5 đến 30/5.'],
    ['không đồng ý', 'CQ-1 của Sở Y tế: đề nghị lùi hạn từ 06/5 đến 30/5.'],
  ])('is answered in words: %s', async (text, answer) => {
    const lan = await reporter()
    await lan.says('han CQ-1 30/5 vì chờ kinh phí')
    const chi = await coordinator()
    expect(await chi.says(text)).toSay(answer)
    expect(await lan.says(text)).not.toSay(answer)
  })

  it('is asked about where several are meant', async () => {
    for (const agency of ['so-y-te', 'so-tai-chinh'])
      await (await reporter(agency)).says('han CQ-1 30/5 vì chờ kinh phí')
    const chi = await coordinator()
    expect(await chi.says('đồng ý CQ-1')).toBegin('2 đề nghị lùi hạn đang chờ.')
    expect(await chi.says('đồng ý CQ-1 so y te')).toSay('Đã đồng ý lùi hạn CQ-1 của Sở Y tế')
    expect(await due('so-tai-chinh')).toBe('2022-05-06')
  })

  it('is not granted where nothing waits', async () => {
    const nothing = 'Không có đề nghị nào đang chờ trả lời.'
    for (const person of [await coordinator(), await reporter(), office.person('stranger')])
      expect(await person.says('dong y')).toBegin(nothing)
  })

  it.each([
    ['han CQ-1 30/5 cho lanh dao ky', 'cho lanh dao ky'],
    ['han CQ-1 30/5 vì chờ kinh phí ạ', 'chờ kinh phí'],
    ['han CQ-1 do chưa có địa điểm, xin lùi đến 30/5', 'chưa có địa điểm'],
  ])('takes the reason as it is typed: %s', async (text, reason) => {
    expect(await (await reporter()).says(text)).toBegin(
      `Đã gửi đề nghị lùi hạn CQ-1 của Sở Y tế đến 30/5, lý do: ${reason}.`,
    )
  })

  it.each(['han CQ-1 30/5 cho em với ạ', 'han CQ-1 đến 30/5 nhé'])(
    'asks for a reason where manners give none: %s',
    async (text) => {
      expect(await (await reporter()).says(text)).toSay('vì lý do gì?')
    },
  )

  it('takes day and reason in one answer, and a reason before the day', async () => {
    const lan = await reporter()
    await lan.says('han CQ-1')
    expect(await lan.says('30/5 vi thieu kinh phi')).toSay('đến 30/5, lý do: thieu kinh phi.')
    expect(await lan.says('han CQ-1 vì họp ngày 12/5')).toSay('đến ngày nào?')
    expect(await lan.presses('Đến 31/5')).toSay('đến 31/5, lý do: họp ngày 12/5.')
  })

  it('starts from the card, too', async () => {
    const lan = await reporter()
    await lan.says('CQ-1')
    expect(await lan.presses('Lùi hạn')).toSay('đề nghị lùi hạn đến ngày nào?')
    expect(await lan.says('thôi')).toBegin('Đã dừng.')
  })

  it('is not for a day that is over, a task of others, one without a deadline, or one asked for', async () => {
    const lan = await reporter()
    expect(await lan.says('han CQ-1 30/3')).toSay('Ngày 30/3 không sau hôm nay.')
    expect(await lan.says('han TTTT-3 30/5')).toSay('TTTT-3 là việc của Sở Thông tin và Truyền thông')
    expect(await lan.says('han CQ-2 30/5')).toBegin('CQ-2 chưa có hạn nên không cần lùi.')
    expect(await lan.says('han TTTT-99 30/5')).toSay('Không có việc mang mã TTTT-99.')
    const party = await reporter('ban-tuyen-giao-thanh-uy')
    expect(await party.says('han BTG-1 30/5')).toBegin('BTG-1 là việc đề nghị thực hiện, không đặt hạn.')
  })
})

describe('who coordinates', () => {
  it('sets a deadline for all, or for one of many', async () => {
    const chi = await coordinator()
    expect(await chi.says('han CQ-1 15/5')).toBegin('Đã đặt hạn CQ-1 cho 54 đơn vị: 15/5.')
    expect(await chi.says('han CQ-1 so y te 20/5')).toBegin(
      'Đã đặt hạn CQ-1 của Sở Y tế: 20/5 (trước là 15/5).',
    )
    expect([await due('so-y-te'), await due('so-tai-chinh')]).toEqual(['2022-05-20', '2022-05-15'])
    expect(await chi.says('han TTTT-5')).toBegin('TTTT-5: đặt hạn ngày nào?')
    expect(await chi.says('30/6/2022')).toBegin('Đã đặt hạn TTTT-5: 30/6.')
  })
})

it('a question about a deadline is answered with the card or by the plan', async () => {
  const lan = await reporter()
  expect(await lan.says('hạn CQ-1 khi nào?')).toSay('CQ-1 của Sở Y tế', 'hạn 06/5')
  expect(await lan.says('hạn nộp kế hoạch là khi nào')).not.toSay('lùi hạn')
  expect(await office.person('stranger').says('hạn chót là khi nào vậy ạ')).not.toSay('Lệnh này')
})
