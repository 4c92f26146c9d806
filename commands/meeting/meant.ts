import { DateTime } from 'luxon'
import { readDay } from '../../src/calendar/typed-day.ts'
import { fold } from '../../src/text/fold.ts'
import { readTime } from './clock-time.ts'

/** A meeting by its number, and what is to be done with it: `3`, `LH-3 dời 06/5`, `huy lh3`. */
export interface Numbered {
  id: number
  verb: 'show' | 'move' | 'cancel' | 'set'
  rest: string
}

const CODE = /^lh\s?-?\s?\d/u
const NUMBER = String.raw`(?:lh\s?-?\s?|so\s+)?(\d{1,6})(?=[\s:,.]|$)\s*[:,.]?\s*`
const CODE_FIRST = new RegExp(`^${NUMBER}(.*)$`, 'u')
// `hoãn 2 ngày` names none by its number.
const VERB_FIRST = new RegExp(
  String.raw`^(huy(?:\s+bo)?|bo|cancel|doi|chuyen|hoan|lui|move|dinh|dat|set)\s+((?:dia diem|lich|cuoc|ngay|gio|hop|hop bao)\s+)*${NUMBER}(?!\s*(?:ngay|tuan|thang|gio|cuoc|lan|buoi)(?!\p{L}))(.*)$`,
  'u',
)
const VERBS: readonly [RegExp, Numbered['verb']][] = [
  [/^bo sung\s+(?=dia diem|tai(?!\p{L}))/u, 'move'],
  [/^(?:huy(?: bo)?|bo(?! sung)|cancel)(?!\p{L})\s*/u, 'cancel'],
  [/^(?:doi|chuyen|hoan|lui|sua|move)(?!\p{L})\s*/u, 'move'],
  [/^(?=(?:dia diem|tai)(?!\p{L}))/u, 'move'],
  [/^(?:dinh|dat|vao|set)(?!\p{L})\s*/u, 'set'],
]
const ASKS = /\?\s*$|(?<!\p{L})(?:gi|nao|the nao|ra sao|bao gio|khi nao|o dau)(?!\p{L})/u
const WHO = /(?<!\p{L})ai(?!\p{L})/u
const WHO_DOES =
  /(?<!\p{L})ai\s+(?:la|chu|du|tham|phu|lam|to chuc|thuc|phai|se|duoc|co|moi|dung|phat|di)(?!\p{L})/u
const KINDS = /^(?:them|dat|tao|len|hop|giao ban|lop|tap huan|hoi nghi|toa dam)(?!\p{L})/u
const ANY_DAY = DateTime.fromISO('2022-01-03') // which forms of days there are does not depend on the day

/** Null where no meeting is named by its number. */
export function readNumbered(text: string): Numbered | null {
  const said = fold(text)
  const turned = VERB_FIRST.exec(said)
  const [, verb = '', what = '', id, rest = ''] = turned ?? []
  // `đặt 2 lớp tập huấn` names none either.
  if (turned && (!/^(?:dinh|dat|set)$/u.test(verb) || /\slh/u.test(said))) {
    const left = text.slice(text.length - rest.length)
    return withVerb(Number(id), `${verb} ${what.startsWith('dia diem') ? what : ''}${left}`)
  }
  const [, number, behind] = CODE_FIRST.exec(said) ?? []
  if (number === undefined || behind === undefined) return null
  if (behind === '') return { id: Number(number), verb: 'show', rest: '' }
  const left = text.slice(text.length - behind.length)
  const isTime = CODE.test(said) && /^(?:(?:sang|luc)\s+)?\d/u.test(behind) && !asks(left)
  return withVerb(Number(number), left) ?? (isTime ? { id: Number(number), verb: 'move', rest: left } : null)
}

function withVerb(id: number, text: string): Numbered | null {
  for (const [words, verb] of VERBS) {
    const found = words.exec(fold(text))
    if (found) return { id, verb, rest: text.slice(found[0].length) }
  }
  return null
}

/** Whether a text tells of a meeting to be: it asks nothing, and gives a time or says of what kind it is. */
export function tellsOfMeeting(text: string): boolean {
  const said = fold(text)
  return !asks(text) && !CODE.test(said) && (KINDS.test(said) || readTime(text) !== null)
}

/** `Lớp tập huấn AI 5/5` does not ask who. */
function asks(text: string): boolean {
  const said = fold(text)
  if (ASKS.test(said) || WHO_DOES.test(said)) return true
  if (/(?<!\p{L})ai\s*$/u.test(text)) return true
  return WHO.test(said) && readTime(text) === null && readDay(text, ANY_DAY) === null
}
