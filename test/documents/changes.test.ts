import { describe, expect, it } from 'vitest'
import { compareEditions } from '../../src/documents/plans/matching/changes.ts'
import { clause } from '../support/made-up-plan.ts'

const kinds = (before: ReturnType<typeof clause>[], after: ReturnType<typeof clause>[], rewording = false) =>
  compareEditions(before, after, rewording).map((change) => [
    change.kind,
    change.before?.ref,
    change.after?.ref,
  ])

describe('what became of a clause', () => {
  const text = 'Tổ chức họp báo định kỳ mỗi tháng và cung cấp thông tin cho các cơ quan báo chí của Thành phố'

  it('is found by its text wherever it went', () => {
    const other = clause('I/2', 'Rà soát cột đèn chiếu sáng ở ngõ nhỏ')
    expect(kinds([clause('I/1', text), other], [clause('I/1', other.text), clause('I/2', text)])).toEqual([
      ['moved', 'I/2', 'I/1'],
      ['moved', 'I/1', 'I/2'],
    ])
  })

  it('is another duty where nothing of it is left at its address', () => {
    expect(kinds([clause('I/1', text)], [clause('I/1', 'Sơn lại hàng rào trường học')])).toEqual([
      ['new', undefined, 'I/1'],
      ['gone', 'I/1', undefined],
    ])
  })

  it('is split where its words went into two', () => {
    const halves = [
      clause('I/1', 'Tổ chức họp báo định kỳ mỗi tháng'),
      clause('I/2', 'Cung cấp thông tin cho các cơ quan báo chí của Thành phố'),
    ]
    const [split] = compareEditions([clause('I/1', text)], halves, false)
    expect(split).toMatchObject({ kind: 'split', meaningChanged: true })
    expect([split?.after, ...(split?.also ?? [])].map((each) => each?.ref).sort()).toEqual(['I/1', 'I/2'])
  })

  it.each([
    ['another owner', { leads: ['Sở Y tế'] }],
    ['another deadline', { due: { text: 'Quý II' } }],
  ])('means something else with %s', (_, rest) => {
    const [change] = compareEditions([clause('I/1', text)], [clause('I/1', text, rest)], false)
    expect(change).toMatchObject({ kind: 'reworded', meaningChanged: true })
  })

  it('means the same with a few other words, and something else with another figure', () => {
    const compare = (other: string) =>
      compareEditions([clause('I/1', text)], [clause('I/1', other)], false)[0]
    expect(compare(text.replace('mỗi tháng', 'hằng tháng'))?.meaningChanged).toBe(false)
    expect(compare(`${text}, 2 lần`)?.meaningChanged).toBe(true)
  })

  it('is the clause of that address and those owners in another wording', () => {
    const lead = { leads: ['Sở Y tế'] }
    const restated = [clause('I/1', 'Họp báo hằng tháng', lead), clause('I/2', 'Sơn hàng rào')]
    expect(kinds(restated, [clause('I/1', text, lead), clause('I/2', 'Quét vôi tường bao')], true)).toEqual([
      ['same', 'I/1', 'I/1'],
      ['same', 'I/2', 'I/2'],
    ])
  })
})
