import { readDate } from '../text/dates.ts'
import { DOCUMENT_KINDS } from './grammar/headings.ts'
import type { Paragraph } from './paragraphs.ts'
import { inSmallLetters } from './small-letters.ts'

/** What the head of a document says of itself. */
export interface Letterhead {
  title: string
  number: string | null
  issuer: string | null
  signedOn: string | null
}

const NUMBER = /số\s*:?\s*(\d{1,5}(?:\s?[a-z])?\s?\/\s?[\p{L}\d-]+(?:\s?-\s?[\p{L}\d]+)*)/iu
const NATION = /cộng\s+h(?:òa|oà)\s+xã\s+hội|độc\s+lập\s*-\s*tự\s+do/iu
const PREAMBLE = /^(?:căn cứ|thực hiện|theo|xét|trên cơ sở|để|nhằm|năm \d{4}|sau khi|ngày)\s/iu

const MATTER = /^(?:v\/v|về việc)\s/iu

/** Reads title, number, issuer and date from the paragraphs before the first part. */
export function readLetterhead(opening: readonly Paragraph[]): Letterhead {
  const texts = opening.map((paragraph) => paragraph.text)
  const at = texts.findIndex((text) => DOCUMENT_KINDS.test(text))
  const head = texts.slice(0, at < 0 ? Math.min(texts.length, 12) : at)
  const number = head.map((text) => NUMBER.exec(text)?.[1]).find(Boolean)
  const dated = head.find((text) => /ngày\s+\d/iu.test(text) && text.length < 120)
  return {
    title: titleFrom(texts, at),
    number: number ? number.replace(/\s+/g, '') : null,
    issuer: issuerFrom(head),
    signedOn: dated ? readDate(dated) : null,
  }
}

/** `Thực hiện Đề án … năm 2024` under the kind is what the plan is for; a preamble ends with a mark. */
const isSubject = (text: string) =>
  /^(?:thực hiện|để|nhằm)\s/iu.test(text) && text.length < 300 && !/[.;:,]$/.test(text)

/** The kind of document and the lines under it, up to the preamble. */
function titleFrom(texts: string[], at: number): string {
  // A letter names no kind: its matter stands under its number.
  if (at < 0) return texts.slice(0, 12).find((text) => MATTER.test(text)) ?? ''
  const lines: string[] = [texts[at] ?? '']
  for (const text of texts.slice(at + 1, at + 8)) {
    const capitals = !/\p{Ll}/u.test(text)
    if (PREAMBLE.test(text) && !capitals && !(lines.length === 1 && isSubject(text))) break
    if (/^\(|^kính gửi|^quyết định\s*:/iu.test(text) || text.length > 420 || /[.:]$/.test(text)) break
    if (
      lines.length > 1 &&
      (/^(?:CHỦ TỊCH|(?:ỦY|UỶ) BAN|HỘI ĐỒNG|GIÁM ĐỐC|BỘ TRƯỞNG)/u.test(text) || !capitals)
    )
      break
    lines.push(text)
    if (!capitals) break
  }
  return lines.join(' ').replace(/\s+/g, ' ').trim()
}

/** A department writes the committee it belongs to over its own name: `UBND TỈNH HÀ KHÊ` over `SỞ NỘI VỤ`. */
const BELONGS =
  /^(?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN)\s+((?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ)\s.+?)\s+((?:SỞ|PHÒNG|BAN|CHI CỤC|TRUNG TÂM|VĂN PHÒNG|THANH TRA)\s.+)$/u

const OF_MINISTRY = /^(BỘ\s.+?)\s+((?:CỤC|TỔNG CỤC|VỤ|VIỆN|THANH TRA)\s.+)$/u

/** `ỦY BAN NHÂN DÂN` over `TỈNH ĐỒNG THÁP` → `Ủy ban nhân dân tỉnh Đồng Tháp`. */
function issuerFrom(head: string[]): string | null {
  const lines: string[] = []
  for (const text of head) {
    // The two heads may stand side by side.
    const own = text.split(NATION, 1)[0]?.trim() ?? ''
    if (own === '' || NUMBER.test(own) || /ngày\s+\d/iu.test(own)) break
    if (/\p{L}/u.test(own) && own.length < 90) lines.push(own)
  }
  if (!lines.length) return null
  const whole = lines.join(' ')
  const of = OF_MINISTRY.exec(whole)
  if (of) return `${inSmallLetters(of[2] ?? '')} - ${inSmallLetters(of[1] ?? '')}`
  const belongs = BELONGS.exec(whole)
  return inSmallLetters(belongs ? `${belongs[2]} ${belongs[1]}` : whole)
}
