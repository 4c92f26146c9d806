import type { Kind, Wishes } from '../../src/digests/subscriptions.ts'
import { fold } from '../../src/text/fold.ts'
import { findLanguage } from '../replies/languages.ts'
import weekdays from './weekdays.json' with { type: 'json' }

/** What is wanted of a place's digests; without a kind, of all that it has. */
export type Wish = { kind: Kind | null } & (
  | { do: 'show' | 'preview' | 'settings' | 'pause' | 'resume' | 'stop' }
  | { do: 'schedule'; at: string | null; weekday: number | null }
  | { do: 'change'; changes: Partial<Omit<Wishes, 'scope'>> }
  | { do: 'scope'; of: string }
)

type Form = (rest: string, kind: Kind | null) => Wish | null

const WHOLE: readonly [RegExp, Partial<Omit<Wishes, 'scope'>>][] = [
  [/^(?:ngay lam viec|working days)$/u, { workingDays: true }],
  [/^(?:(?:ca|moi) ngay|every day)$/u, { workingDays: false }],
  [/^(?:ca ngay trong|quiet days too)$/u, { whenQuiet: true }],
  [/^(?:bo ngay trong|skip quiet days)$/u, { whenQuiet: false }],
  [/^(?:(?:chi )?hai dong(?: dau)?|two lines)$/u, { headlineAlone: true }],
  [/^(?:toan van|whole)$/u, { headlineAlone: false }],
]
const DOING: readonly [RegExp, 'show' | 'preview' | 'settings' | 'pause' | 'resume' | 'stop'][] = [
  [/^(?:hom nay|bay gio|now)?$/u, 'show'],
  [/^(?:xem truoc|preview)$/u, 'preview'],
  [/^(?:cai dat|settings)$/u, 'settings'],
  [/^(?:tam dung|pause)$/u, 'pause'],
  [/^(?:tiep tuc|resume)$/u, 'resume'],
  [/^(?:thoi(?: nhan)?|ngung|stop)$/u, 'stop'],
]
const KIND = /^(?:(?:ban )?(?:hang )?(ngay|tuan)|(daily|weekly))(?:\s+|$)(.*)$/u
const LANGUAGE = /^(?:ngon ngu|language)\s+(.+)$/u
const SCOPE = /^(?:pham vi|scope)\s+(.+)$/u
const DAY_AND_TIME = /^(?:(thu \p{L}+|thu \d|t\d|chu nhat|cn|[a-z]+day)(?:\s+|$))?(?:luc\s+|at\s+)?(.*)$/u

const numbered = new Map(Object.entries(weekdays))

/** Null where it is nothing of the kind: `tổng hợp số liệu các sở` is a question. */
export function readWish(text: string): Wish | null {
  const tidy = text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ')
  const typed = tidy.replace(/[.!?]$/u, '')
  const wish = readFolded(fold(typed))
  // A name is looked up, and told back, as it was typed.
  return wish?.do === 'scope' ? { ...wish, of: typed.slice(-wish.of.length) } : wish
}

function readFolded(folded: string): Wish | null {
  const whole = forms.map((form) => form(folded, null)).find((wish) => wish !== null)
  if (whole) return whole
  const [found, vietnamese, english, rest = ''] = KIND.exec(folded) ?? []
  if (found === undefined) return null
  const kind = vietnamese === 'ngay' || english === 'daily' ? 'daily' : 'weekly'
  return forms.map((form) => form(rest, kind)).find((wish) => wish !== null) ?? null
}

/** `07:30`, as `7h30`, `7 giờ`, `16:00` have it. */
export function readTime(text: string): string | null {
  const folded = fold(text).trim()
  const [, hour = '', minute = '00'] =
    /^(?:luc\s+)?(\d{1,2})\s?(?:[:h.]|gio)\s?(\d{2})?(?:\s+(?:a|nhe))?$/u.exec(folded) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}:${minute}`
}

const forms: readonly Form[] = [
  (rest, kind) => {
    const [, found] = DOING.find(([form]) => form.test(rest)) ?? []
    return found ? { kind, do: found } : null
  },
  (rest, kind) => {
    const [, changes] = WHOLE.find(([form]) => form.test(rest)) ?? []
    return changes ? { kind, do: 'change', changes } : null
  },
  (rest, kind) => {
    const language = findLanguage(LANGUAGE.exec(rest)?.[1] ?? '')
    return language ? { kind, do: 'change', changes: { language } } : null
  },
  (rest, kind) => {
    const [, of] = SCOPE.exec(rest) ?? []
    return of === undefined ? null : { kind, do: 'scope', of }
  },
  (rest, kind) => {
    const [, day, time = ''] = DAY_AND_TIME.exec(rest) ?? []
    const weekday = day === undefined ? null : numbered.get(day)
    const at = time === '' ? null : readTime(time)
    const isNothing =
      weekday === undefined || (time !== '' && at === null) || (weekday === null && at === null)
    if (kind === null || isNothing || (kind === 'daily' && weekday !== null)) return null
    return { kind, do: 'schedule', at, weekday }
  },
]
