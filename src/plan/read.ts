import { readClosing } from './closing.ts'
import { cutDocument } from './cut.ts'
import { startDraft } from './draft.ts'
import { dropFootnotes } from './footnotes.ts'
import { isAssignment } from './hands-out.ts'
import { readLetterhead } from './letterhead.ts'
import { splitLines } from './lines.ts'
import { mendSlips } from './mend.ts'
import { settleMirrors } from './mirrors.ts'
import type { ReadPlan } from './model.ts'
import { learnAbbreviations } from './names.ts'
import { readOwner } from './owner.ts'
import { joinParagraphs, type Paragraph } from './paragraphs.ts'
import { readRecipients } from './recipients.ts'
import { findTables } from './tables.ts'
import { growTree } from './tree.ts'
import { walk } from './walk.ts'
import { completeNames } from './whole-names.ts'

/**
 * Reads an administrative plan from plain text or Markdown. Pure; never throws, takes time in proportion to the text.
 * A text that is no plan gives a plan without clauses. What was uncertain stands in `doubts`, in the order of lines.
 */
export function readPlan(text: string): ReadPlan {
  const { lines, mended } = mendSlips(dropFootnotes(splitLines(text)))
  const blocks = joinParagraphs(findTables(lines))
  const cut = cutDocument(blocks)
  const trees = cut.bodies.map((body) => growTree(body, isHeading, isPartHeading))
  const draft = startDraft(
    learnAbbreviations(blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))),
    trees.some((root) => root.children.some(isAssignment)),
  )
  for (const root of trees) walk(root, draft)
  readClosing(cut.closing, draft)
  completeNames(draft)
  settleMirrors(draft)
  const head = readLetterhead(cut.opening)
  const { parts, sections, clauses, agencies, tasks } = draft
  const doubts = [...mended, ...draft.doubts].sort((a, b) => a.line - b.line)
  return {
    ...head,
    recipients: readRecipients(cut.recipients),
    parts,
    sections,
    clauses,
    agencies,
    tasks,
    doubts,
  }
}

/** In capitals, and no body's name: a part of its own, like `BIỂU PHÂN CÔNG NHIỆM VỤ`. */
function isPartHeading({ text }: Paragraph): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text) && readOwner(text) === null
}

/** A paragraph without a number that heads others: short and bold, or nothing but the names of bodies. */
function isHeading({ text, bold }: Paragraph): boolean {
  if (text.length > 300 || /[.;]$/.test(text)) return false
  if (bold) return true
  const owner = readOwner(text)
  return owner !== null && !owner.inline && owner.duty === ''
}
