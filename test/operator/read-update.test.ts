import { expect, it } from 'vitest'
import { operatorAt } from '../support/operator.ts'

it('says what it reads in a message', async () => {
  const { code, printed } = await operatorAt().types(
    'read-update',
    'vhtt1: dung dc 40/60 pano.',
    'vuong: chua co kp, can 120tr',
  )
  expect(code).toBe(0)
  expect(printed).toBe(`Progress update

VHTT-1
Trạng thái: đang thực hiện
Kết quả trong kỳ: 40 pa-nô
Chỉ tiêu: 60 pa-nô
Khó khăn: chua co kp, can 120tr
Nhu cầu kinh phí: 120.000.000 đồng
To be asked back: it names a sum`)
})

it('says what is no update', async () => {
  expect((await operatorAt().types('read-update', 'TTTT-3 đến đâu rồi')).printed).toBe('Question')
})

it('reads lines of messages', async () => {
  const input = '{"id":"a","text":"tttt3 50"}\n\n{"id":2,"text":"dạ vâng"}\n'
  const { printed } = await operatorAt({ input }).types('read-update', '--jsonl')
  const [first, second] = printed.split('\n').map((line): unknown => JSON.parse(line))
  expect(first).toMatchObject({
    id: 'a',
    kind: 'update',
    updates: [{ task: 'TTTT-3', percent: 50, state: 'in_progress', outputs: [] }],
  })
  expect(second).toEqual({ id: 2, kind: 'acknowledgement', updates: [] })
})

it('says which line it cannot read', async () => {
  const { code, printed } = await operatorAt({ input: '{"id":"a","text":"tttt3 50"}\ntttt3 50\n' }).types(
    'read-update',
    '--jsonl',
  )
  expect(code).toBe(2)
  expect(printed).toContain('Line 2 cannot be read')
})
