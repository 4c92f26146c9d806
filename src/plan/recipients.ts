import type { Paragraph } from './paragraphs.ts'

/** Whom a document is sent to: the lines under "Nơi nhận", without the file copy. */
export function readRecipients(tail: readonly Paragraph[]): string[] {
  const from = tail.findIndex((paragraph) => /^nơi\s+nhận/iu.test(paragraph.text))
  if (from < 0) return []
  const names: string[] = []
  for (const { text } of tail.slice(from)) {
    if (/^(?:TM\.|KT\.|TL\.|TUQ\.|CHỦ TỊCH|GIÁM ĐỐC)/u.test(text)) break
    const listed = text.replace(/^nơi\s+nhận\s*:?\s*/iu, '')
    names.push(
      ...listed.split(/;\s*(?:[-–+]\s*)?/).map((name) =>
        name
          .replace(/^[-–+*]\s*/, '')
          .replace(/[;.]+$/, '')
          .trim(),
      ),
    )
  }
  return names.filter((name) => name !== '' && !/^lưu\s*:/iu.test(name))
}
