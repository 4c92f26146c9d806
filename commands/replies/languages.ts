import { DateTime } from 'luxon'
import { z } from 'zod'
import { readSpan } from '../../src/calendar/typed-span.ts'
import { takeRest } from '../../src/chat/arguments.ts'
import { readCode } from '../../src/people/membership/codes.ts'
import { fold } from '../../src/text/fold.ts'
import names from './language-names.json' with { type: 'json' }

const known = new Map(Object.entries(names))

/** A language by its sign or its name, in any of the languages: `en`, `tiếng Anh`, `English`. */
export const findLanguage = (text: string) => known.get(fold(text).trim().replaceAll(/\s+/gu, ' '))

export const languageNamed = takeRest(
  z.string().transform((text, context) => findLanguage(text) ?? refuse(context, 'not a language')),
)

// `nghỉ 02/5-06/5 thay: Lan` says what it is; `từ mai đến thứ 6` does where `nghi` called the command.
const LEAVE = /^(?:nghi(?:\s*phep)?|leave)(?!\p{L})/u
const DAYS = /^(?:phep|om)(?!\p{L})|\d\s?[/.-]\s?\d/u
const ANY_DAY = DateTime.fromISO('2024-01-01') // which forms of days there are does not depend on the day; 29/2 is one
const BACK = /^(?:di lam lai|da di lam|het nghi|huy nghi|back)(?:\s+roi)?$/u

/**
 * What is wanted of one's own card: to see it, to be asked for a language, this language, leave, what this code is for, or days,
 * which are leave where they were called so.
 */
export const wishAboutMe = takeRest(
  z.string().transform((text, context) => {
    if (text === '') return 'card' as const
    const code = readCode(text)
    if (code !== null) return { code }
    if (BACK.test(fold(text))) return { back: true }
    if (LEAVE.test(fold(text))) return { leave: text, named: true }
    if (DAYS.test(fold(text)) || readSpan(text, ANY_DAY, 0)) return { leave: text, named: false }
    const language = text.replace(/^(?:ng[oô]n\s*ng[uữ]|language)(?!\p{L})\s*/iu, '')
    if (language === '') return 'choose' as const
    return findLanguage(language) ?? refuse(context, 'neither a language nor nothing')
  }),
)

export type Wish = z.output<typeof wishAboutMe>

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue(message)
  return z.NEVER
}
