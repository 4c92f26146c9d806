import { expect, it } from 'vitest'
import { proposalsIn } from '../../src/meetings/proposals.ts'

const health = { id: 'so-y-te', name: 'Sở Y tế' }
const clause = (ref: string, text: string, heading = '', lead: typeof health | null = health) => ({
  ...{ ref, text, heading, lead },
})

it('reads what is held again and again, in the words of any plan', () => {
  expect(
    proposalsIn([
      clause('II.1/1', 'Cung cấp thông tin bằng họp báo định kỳ', '', null), // nobody leads it
      clause('II.1/2', 'Tổ chức họp báo đột xuất khi có dịch'),
      clause('II.1/3', 'Phối hợp tổ chức họp báo hằng quý về công tác y tế', 'Văn phòng'),
      clause('III.4/1', 'Chủ trì tổ chức họp báo hằng tháng về phòng, chống dịch', '4. Sở Y tế'),
      clause('III.4/2', 'Dự giao ban báo chí mỗi tuần', '4. Sở Y tế'),
    ]),
  ).toEqual([
    { kind: 'press', title: 'Họp báo định kỳ', hostId: 'so-y-te', rule: 'FREQ=MONTHLY', ref: 'III.4/1' },
    {
      ...{ kind: 'briefing', title: 'Giao ban báo chí hằng tuần', hostId: 'so-y-te' },
      ...{ rule: 'FREQ=WEEKLY', ref: 'III.4/2' },
    },
  ])
})
