import { normalize } from '../../text/normalize.ts'
import subjects from '../knowledge/subjects.json' with { type: 'json' }
import units from '../knowledge/units.json' with { type: 'json' }

/** A figure to reach, as printed: `60 pa-nô`. */
export interface Target {
  quantity: number
  unit: string
}

const UNITS = [...units, ...subjects.forms.groups.visual].sort((one, other) => other.length - one.length)
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\d./-])(\d{1,3}(?:\.\d{3})+|\d+)\s+(${UNITS.join('|')})(?!\p{L})`,
  'iu',
)

/** The first counted thing of a text: `dựng 60 pa-nô`, `in 2.000 tờ rơi`. */
export function targetIn(text: string): Target | null {
  const [, figure, unit] = FIGURE.exec(normalize(text)) ?? []
  return figure && unit ? { quantity: Number(figure.replaceAll('.', '')), unit: unit.toLowerCase() } : null
}
