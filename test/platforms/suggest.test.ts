import { afterAll, beforeAll, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createSuggest } from '../../src/platforms/suggest.ts'
import { type Office, openOffice } from '../support/office.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
  await office.hire('lan', ['reporter', 'so-thong-tin-va-truyen-thong'])
})
afterAll(() => office.close())

const suggest = async (word: string, text: string, id = 'lan') =>
  (await createSuggest(commands, office.world)({ channel: 'test', word, text, sender: { id } })).map(
    (one) => one.text,
  )

it('tasks are those of the own agencies, by code or by words', async () => {
  expect(await suggest('viec', 'tttt')).toContain('TTTT-3')
  expect(await suggest('capnhat', 'ho tro')).not.toContain('VHTT-1')
  expect(await suggest('viec', 'vhtt')).toEqual([])
})

it('strangers are shown no task', async () => {
  expect(await suggest('viec', '', 'stranger')).toEqual([])
})

it('agencies are found without marks, those that begin so first, no more than a menu holds', async () => {
  expect((await suggest('hoi', 'so y te', 'stranger'))[0]).toBe('Sở Y tế')
  expect(await suggest('hoi', '')).toHaveLength(25)
})
