import type { Register } from '../../agencies/model.ts'
import { fold } from '../../text/fold.ts'

/** A task as people name it: `TTTT-3`, or `việc 3`, which means one of their own agency. */
export interface Named {
  code?: string
  number?: number
}

const TASK = String.raw`(?:viec|nhiem vu|nv|task|so|ma)?\s*(?:so\s+)?`
const CODE = new RegExp(String.raw`^${TASK}([a-z0-9&]*[a-z][a-z0-9&]*)\s*[-–.\s]?\s*0*(\d{1,3})$`, 'u')
const NUMBER = new RegExp(String.raw`^${TASK}0*(\d{1,3})(?:\s+(?:cua|o|thuoc)?\s*(\S.*))?$`, 'u')
const NEVER = new Set(
  'viec nv so task muc ma quy thang tuan ngay nam dieu cn vm kp mp covid ocop lop phuong quan kh cv qd tt'.split(
    ' ',
  ),
)

/** A whole text that names a task, in any form that people type: `tttt3`, `TTTT 3`, `4T-3`, `việc 3 của TTTT`, `3`. Else null. */
export function readCode(text: string, register: Register): Named | null {
  const typed = fold(text.trim()).replace(/[.?!,:]+$/u, '')
  const coded = CODE.exec(typed)
  const prefix = coded?.[1] ?? ''
  if (coded && !NEVER.has(prefix))
    return { code: `${codeOf(prefix, register) ?? prefix.toUpperCase()}-${coded[2]}` }
  const numbered = NUMBER.exec(typed)
  if (!numbered) return null
  const number = Number(numbered[1])
  if (!numbered[2]) return { number }
  const code = codeOf(numbered[2], register)
  return code ? { code: `${code}-${number}` } : null
}

const IN_TEXT =
  /(?<![\p{L}\p{N}/.-])(\p{L}[\p{L}&]{1,11}|4T)\s?[-–.]?\s?0*(\d{1,3})(?![\p{N}/%]|[.,]\d|-\p{L})/giu

/** The first task named anywhere in a question. `looksCoded` tells what can be one without a look at the register. */
export function codeWithin(text: string, register: Register): Named | null {
  for (const found of text.matchAll(IN_TEXT)) {
    if (!looksCoded(found[0])) continue
    const code = codeOf(found[1] ?? '', register)
    if (code) return { code: `${code}-${Number(found[2])}` }
  }
  const own =
    /(?<![\p{L}\p{N}])(?:việc|nhiệm vụ|viec|nhiem vu|nv)\s+(?:số\s+|so\s+)?0*(\d{1,3})(?![\p{N}/%]|[.,]\d)/iu.exec(
      text,
    )
  return own ? { number: Number(own[1]) } : null
}

/** With its hyphen or dot, typed as one, or in capitals: `TTTT-3`, `tttt3`, `TTTT 3`; not `thang 3`. */
export function looksCoded(text: string): boolean {
  const [, prefix = '', gap = ''] = /^([\p{L}&]+|4T)(\s?[-–.]?\s?)\d/iu.exec(text) ?? []
  if (NEVER.has(fold(prefix)) || prefix.length < 2) return false
  return (
    /[-–]/u.test(gap) ||
    (prefix === prefix.toUpperCase() && prefix.length > 2) ||
    (gap === '' && /^[\p{L}]+$/u.test(prefix))
  )
}

function codeOf(name: string, register: Register): string | null {
  const folded = fold(name)
  const own = register.agencies.find(({ code }) => code.toLowerCase() === folded)
  return (own ?? register.find(name))?.code.toUpperCase() ?? null
}
