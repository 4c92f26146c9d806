import { z } from 'zod'
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

// `nghỉ 02/5-06/5 thay: Lan`, `2/5 den 6/5`: leave begins with its word or its days.
const LEAVE =
  /^(?:nghi(?:\s*phep)?(?!\p{L})|leave(?!\p{L})|(?:tu\s+)?(?:ngay\s+)?\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d))/u
const BACK = /^(?:di lam lai|da di lam|het nghi|huy nghi|back)(?:\s+roi)?$/u

/** What is wanted of one's own card: to see it, to be asked for a language, this language, leave, or what this code is for. */
export const wishAboutMe = takeRest(
  z.string().transform((text, context) => {
    if (text === '') return 'card' as const
    const code = readCode(text)
    if (code !== null) return { code }
    if (BACK.test(fold(text))) return { back: true }
    if (LEAVE.test(fold(text))) return { leave: text }
    const language = text.replace(/^(?:ng[oô]n\s*ng[uữ]|language)(?!\p{L})\s*/iu, '')
    if (language === '') return 'choose' as const
    return findLanguage(language) ?? refuse(context, 'neither a language nor nothing')
  }),
)

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue(message)
  return z.NEVER
}
