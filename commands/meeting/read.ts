import type { DateTime } from 'luxon'
import { z } from 'zod'
import type { Agency, Register } from '../../src/agencies/model.ts'
import { fold } from '../../src/text/fold.ts'
import { readRhythm } from './rhythm.ts'
import titles from './titles.json' with { type: 'json' }
import { readWhen } from './when.ts'

/** A meeting as it is being told, part by part; as it is kept in an open dialogue. */
export const draft = z.object({
  id: z.int().nullable(), // of one that was proposed
  title: z.string().nullable(),
  day: z.iso.date().nullable(),
  time: z.string().nullable(), // `14:30`
  place: z.string().nullable(), // `open` where it is not known yet
  host: z.string().nullable(), // its id
  rule: z.string().nullable(), // `once`, or RFC 5545 as far as it was told
  invited: z.union([z.array(z.string()), z.literal('everyone')]).nullable(),
  until: z.iso.date().nullable().default(null), // the last day of one that comes again
  besides: z.string().nullable().default(null), // typed, but not kept: a second day, when it ends
})
export type Draft = z.output<typeof draft>

export const NOTHING: Draft = {
  ...{ id: null, title: null, day: null, time: null, place: null, host: null, rule: null, invited: null },
  ...{ until: null, besides: null },
}

const INVITED =
  /(?:^|[;,.]\s*)(?:thanh phan(?: (?:moi|du|tham du))?|moi(?=\s*:)|moi(?= (?:cac|so|tat ca|toan|ubnd|quan|huyen))|nguoi du|du hop)\s*:?\s*([^;]+)/du
const HOST_BY = /(?:^|[;,.\s]\s*)do\s+((?:(?!\sdo\s)[^;,])+?)\s+chu tri(?!\p{L})/du
const HOST = /(?:^|[;,.]\s*|\s)chu tri\s*:?\s*([^;,]+)|(?:^|[;,.]\s*)([^;,]+?)\s+chu tri(?!\p{L})/du
const PLACE = /(?:^|[\s;,.])(?:tai|o|dia diem)(?:\s*:\s*|\s+)([^;]+)/du
const ADDING = /^(?:(?:them|moi|dat|tao|len lich|lich)(?:\s+|$))+/u
const EVERYONE = /(?:tat ca|toan bo|moi|cac) (?:cac )?(?:don vi|co quan)|everyone/u

/** Reads `họp báo 05/5 14:30 tại …; chủ trì Văn phòng; hằng tháng; mời: Sở Y tế`, with or without diacritics. */
export function readDraft(text: string, register: Register, now: DateTime): Draft {
  const told = { ...NOTHING }
  let left = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const cut = (start: number, end: number) => {
    left = `${left.slice(0, start)};${left.slice(end)}`
  }
  const take = (pattern: RegExp): string | null => {
    const found = pattern.exec(fold(left))
    const part = found?.indices?.slice(1).find((at) => at !== undefined)
    if (!found || part === undefined) return null
    const said = left.slice(...part)
    cut(found.index, found.index + found[0].length)
    return said.trim()
  }
  const rhythm = readRhythm(left)
  if (rhythm) {
    told.rule = rhythm.rule
    cut(rhythm.start, rhythm.end)
  }
  const again = told.rule !== null && told.rule !== 'once'
  const { left: others, ...when } = readWhen(left, now, again)
  Object.assign(told, when)
  left = others
  const invited = take(INVITED)
  if (invited) told.invited = readInvited(invited, register)
  const host = take(HOST_BY) ?? take(HOST)
  if (host) told.host = findBody(host, register)?.id ?? null
  told.place = take(PLACE)?.replace(/[\s,.]+$/u, '') || null
  told.title = titleOf(left)
  if (told.rule === null && told.title && /dot xuat/u.test(fold(told.title))) told.rule = 'once'
  return told
}

/** Null where no body is named. */
export function readInvited(text: string, register: Register): string[] | 'everyone' | null {
  const named = register.mentions(text).map(({ agency }) => agency.id)
  if (named.length > 0) return [...new Set(named)]
  const whole = register.find(text)
  if (whole) return [whole.id]
  return EVERYONE.test(fold(text)) ? 'everyone' : null
}

/** A body by its name or how it begins: `Văn phòng` is the first in the register's order. The card shows which. */
export function findBody(text: string, register: Register): Agency | undefined {
  const named = register.find(text) ?? register.mentions(text)[0]?.agency
  const begins = fold(text).trim()
  return (
    named ??
    (begins.length > 3 ? register.agencies.find(({ name }) => fold(name).startsWith(begins)) : undefined)
  )
}

/** What is left is its name; common ones typed without diacritics get them back. */
function titleOf(left: string): string | null {
  const parts = left.split(/[;]/u).map((part) => part.replace(/^[\s,.:–-]+|[\s,.:–-]+$/gu, ''))
  const first = parts.find((part) => /\p{L}{2}/u.test(part)) ?? ''
  const [adding = ''] = ADDING.exec(fold(first)) ?? []
  const title = first.slice(adding.length).trim()
  if (!/\p{L}{2}/u.test(title)) return null
  const known = titles.spelled.find((one) => `${fold(title)} `.startsWith(`${fold(one)} `))
  const rest = title
    .slice(known?.length ?? 0)
    .replace(/(?<!\p{L})thang (?=\d)/u, 'tháng ')
    .replace(/(?<!\p{L})quy (?=[\dIVX])/u, 'quý ')
  return known ? known + rest : title.charAt(0).toUpperCase() + title.slice(1)
}

/** What kind of meeting a name says. */
export function kindOf(title: string): 'press' | 'briefing' | 'class' | 'other' {
  const said = fold(title)
  if (/hop bao/u.test(said)) return 'press'
  if (/giao ban/u.test(said)) return 'briefing'
  return /tap huan|boi duong|(?:^|\s)lop(?:\s|$)/u.test(said) ? 'class' : 'other'
}
