import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inOrder, leadingAhead } from '../../../src/database/backup/order.ts'

const tablesOf = (names: string[]) => names.map((name) => ({ name, columns: [], key: [] }))
const link = (from: string, to: string, optional = false) => ({
  name: `${from}-${to}`,
  from,
  to,
  optional,
  deferrable: false,
})

it('puts what is referred to before what refers to it', () => {
  const references = [link('answer', 'question'), link('question', 'person'), link('answer', 'person')]
  expect(inOrder({ tables: tablesOf(['answer', 'person', 'question']), references })).toEqual([
    'person',
    'question',
    'answer',
  ])
})

it('breaks a circle where nothing must be there, and not before it', () => {
  const references = [link('clause', 'plan'), link('edition', 'plan'), link('plan', 'edition', true)]
  const order = inOrder({ tables: tablesOf(['clause', 'edition', 'plan']), references })
  expect(order).toEqual(['plan', 'clause', 'edition'])
  expect(leadingAhead(order, references)).toEqual([link('plan', 'edition', true)])
})

it('leaves out no table, and counts every reference as kept on the way or leading ahead', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
  const anyLink = fc.tuple(name, name, fc.boolean()).map(([from, to, optional]) => link(from, to, optional))
  fc.assert(
    fc.property(fc.array(anyLink), (references) => {
      const names = ['a', 'b', 'c', 'd', 'e', 'f']
      const order = inOrder({ tables: tablesOf(names), references })
      expect(order.toSorted()).toEqual(names)
      const ahead = new Set(leadingAhead(order, references))
      for (const one of references)
        expect(order.indexOf(one.to) < order.indexOf(one.from)).toBe(!ahead.has(one))
    }),
  )
})
