import type { CountedOutput, ReadUpdate } from './model.ts'
import { saying } from './words/cues.ts'
import { unitNamed } from './words/units.ts'

/** A reading said again, a line for each thing told, so that it reads as the same. */
export function sayUpdate(update: ReadUpdate): string {
  const { difficulty, noDifficulty, amount, spent, onBehalf } = update
  const lines: [string, string | null][] = [
    [saying.percent, update.percent === null ? null : `${figures(update.percent)}%`],
    [saying.state, update.state === null ? null : saying.states[update.state]],
    [saying.outputs, counts(update.outputs)],
    [saying.cumulative, counts(update.cumulative)],
    [saying.target, update.target ? counts([update.target]) : null],
    [saying.difficulty, noDifficulty ? saying.none : null],
    [saying.difficulty, difficulty],
    [saying.proposal, update.proposal],
    [saying.amount, amount === null ? null : `${figures(amount)} ${saying.money}`],
    [saying.spent, spent === null ? null : `${figures(spent)} ${saying.money}`],
    [saying.documents, update.documents.join('; ') || null],
    [
      saying.behalf,
      onBehalf
        ? [onBehalf.agency, onBehalf.source ? `${saying.source} ${onBehalf.source}` : null]
            .filter((part) => part !== null)
            .join(', ')
        : null,
    ],
    [saying.note, update.note],
  ]
  return [
    head(update),
    ...lines.flatMap(([label, content]) => (content === null ? [] : [`${label}: ${content}`])),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function head({ task, taskNumber, taskWords, corrects }: ReadUpdate): string {
  const named =
    task ??
    (taskNumber !== null ? `${saying.task} ${taskNumber}` : taskWords ? `${saying.task} ${taskWords}` : '')
  return corrects ? `${saying.correction} ${named}`.trim() : named
}

const counts = (outputs: readonly CountedOutput[]): string | null => outputs.map(count).join('; ') || null

/** `khoảng 300 người dự`, `34 tin bài trên báo` */
function count({ quantity, unit, form, approximate }: CountedOutput): string {
  const place =
    unitNamed(unit)?.form === 'place' && (form === 'II.2.1' || form === 'II.2.2') ? ` ${saying[form]}` : ''
  return `${approximate ? `${saying.about} ` : ''}${figures(quantity)} ${unit}${place}`
}

/** `5.000`, `66,7` */
const figures = (value: number): string =>
  new Intl.NumberFormat('vi', { maximumFractionDigits: 2 }).format(value)
