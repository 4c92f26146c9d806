import { describe, expect, it } from 'vitest'
import phrases from '../../src/chat/everyday.json' with { type: 'json' }
import { everyday, withoutManners } from '../../src/chat/everyday.ts'
import { fold } from '../../src/text/fold.ts'

describe('manners', () => {
  it.each([
    ['Dạ em nhận ạ', 'acknowledging'],
    ['đã rõ', 'acknowledging'],
    ['vâng', 'acknowledging'],
    ['Dạ vâng ạ.', 'acknowledging'],
    ['ok a', 'acknowledging'],
    ['👍', 'acknowledging'],
    ['', 'acknowledging'],
    ['cảm ơn', 'thanks'],
    ['Dạ vâng, em cảm ơn anh chị nhiều ạ!', 'thanks'],
    ['thank you so much', 'thanks'],
    ['Em chào anh chị ạ', 'greeting'],
    ['hello', 'greeting'],
    ['Kính gửi các anh chị', 'greeting'],
    ['Em cảm ơn chị Lan Hương ạ', 'thanks'],
    ['Chào anh Tuấn', 'greeting'],
    ['thôi ạ', 'leaving'],
    ['hủy', 'leaving'],
    ['không cần nữa, em cảm ơn', 'leaving'],
  ])('are no question: %s', (text, kind) => {
    expect(everyday(text)).toBe(kind)
  })

  it.each([
    'ai chủ trì họp báo',
    'dạ em hỏi họp báo ai chủ trì ạ',
    'cảm ơn ai?',
    'em Sở Y tế',
    'chào anh, Sở Y tế làm gì',
    'em',
    'báo cáo đã nhận chưa',
    '???',
    'III.2/1',
    'mục nào ạ',
  ])('do not hide a question: %s', (text) => {
    expect(everyday(text)).toBeNull()
  })

  it.each([
    ['Dạ em chào anh chị, cho em hỏi họp báo ai chủ trì ạ? Em cảm ơn ạ.', 'cho em hỏi họp báo ai chủ trì ạ?'],
    ['Kính gửi anh chị:\nai làm pa-nô?\nTrân trọng', 'ai làm pa-nô?'],
    ['họp báo, pa-nô ai làm', 'họp báo, pa-nô ai làm'],
    ['ok. mục nào?', 'mục nào?'],
  ])('around a question are taken off: %s', (text, question) => {
    expect(withoutManners(text)).toBe(question)
  })

  it('are written folded, each in one kind but for what only fills', () => {
    const all = Object.values(phrases).flat()
    expect(all.filter((phrase) => phrase !== fold(phrase).trim())).toEqual([])
    const { filling, ...kinds } = phrases
    const meaning = Object.values(kinds).flat()
    expect(meaning.filter((phrase, index) => meaning.indexOf(phrase) !== index)).toEqual([])
    expect(filling).toEqual([...new Set(filling)])
  })
})
