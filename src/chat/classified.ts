import data from './classified.json' with { type: 'json' }

const marks = data.marks.map((mark) => mark.replace(' ', '\\s+')).join('|')
const topics = new Set(data.topicBefore)

// Degrees are stamped in capitals; as a subject of conversation ("bí mật nhà nước", "tài liệu tối mật") they are not.
const MARK = new RegExp(`(?<![\\p{L}\\p{N}])(?:${marks})(?![\\p{L}\\p{N}])`, 'gu')
const DECLARED = /(?<!\p{L})độ\s+mật\s*[:=]\s*(?:tuyệt\s+mật|tối\s+mật|mật)/iu

/** Whether the text carries the mark of a state secret: MẬT, TỐI MẬT, TUYỆT MẬT. */
export function isClassified(text: string): boolean {
  if (DECLARED.test(text)) return true
  return [...text.matchAll(MARK)].some((mark) => !isTopic(text.slice(0, mark.index)))
}

/** Speaks of a degree of secrecy: "dấu MẬT", "BÍ MẬT", "MẬT, TỐI MẬT". A line of its own is a mark. */
function isTopic(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? []
  if (/[.:;([\]]\s*$/u.test(line)) return false
  return topics.has(words.at(-1) ?? '') || topics.has(words.slice(-2).join(' '))
}
