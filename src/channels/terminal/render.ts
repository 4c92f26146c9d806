import { styleText } from 'node:util'
import type { Block, Message } from '../../chat/channel.ts'
import { clean } from '../../chat/clean.ts'
import { widthOf, wrap } from './wrap.ts'

/** What is known of the terminal that shows it. */
export interface Screen {
  columns: number
  /** Whether bold and dim may be used. */
  styled: boolean
}

const BETWEEN_CHOICES = ' · '

/** A message as lines of text. Nothing in it can steer the terminal. */
export function renderMessage({ blocks, choices }: Message, screen: Screen): string {
  const lines = blocks.flatMap((block, at) => [
    ...(block.apart && at > 0 ? [''] : []),
    ...renderBlock(block, screen),
  ])
  const labels = choices.map(({ label }, index) => `${index + 1} ${clean(label).replaceAll('\n', ' ')}`)
  return [...lines, ...renderChoices(labels, screen)].join('\n')
}

function renderBlock({ style, text }: Block, { columns, styled }: Screen): string[] {
  const lines = wrap(clean(text), columns, style === 'quote' ? '  ' : '')
  if (!styled || style === 'text' || style === 'quote') return lines
  return lines.map((line) => styleText(style === 'lead' ? 'bold' : 'dim', line, { validateStream: false }))
}

/** On one line where they fit, else each on its own. */
function renderChoices(labels: readonly string[], { columns }: Screen): string[] {
  const line = labels.join(BETWEEN_CHOICES)
  if (labels.length === 0) return []
  return widthOf(line) <= columns ? [line] : labels.flatMap((label) => wrap(label, columns))
}
