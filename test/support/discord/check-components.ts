import { wrongField } from './error.ts'
import { type Json, listOf, textOf } from './json.ts'

const ROW = 1
const BUTTON = 2
const SELECT = 3
const LINK = 5

/** Rows under a message: five at most, each of five buttons or of one select, every `custom_id` once. */
export function checkComponents(rows: readonly Json[]): void {
  if (rows.length > 5)
    throw wrongField('components', 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.')
  const ids = new Set<string>()
  for (const [at, row] of rows.entries()) {
    const path = `components.${at}`
    if (row.type !== ROW)
      throw wrongField(`${path}.type`, 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).')
    checkRow(listOf(row.components), path, ids)
  }
}

function checkRow(inside: readonly Json[], path: string, ids: Set<string>): void {
  if (inside.length < 1 || inside.length > 5)
    throw wrongField(`${path}.components`, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.')
  if (inside.length > 1 && inside.some(({ type }) => type !== BUTTON))
    throw wrongField(
      `${path}.components`,
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      'The specified component exceeds the maximum width',
    )
  for (const [at, one] of inside.entries()) {
    const here = `${path}.components.${at}`
    if (one.type === BUTTON) checkButton(one, here)
    else if (one.type === SELECT) checkSelect(one, here)
    else throw wrongField(`${here}.type`, 'UNION_TYPE_CHOICES', 'Value of field "type" is unknown.')
    if (one.style === LINK) continue
    const id = textOf(one.custom_id)
    checkLength(id, 1, 100, `${here}.custom_id`)
    if (ids.has(id))
      throw wrongField(
        `${here}.custom_id`,
        'COMPONENT_CUSTOM_ID_DUPLICATED',
        'Component custom id cannot be duplicated',
      )
    ids.add(id)
  }
}

function checkButton(button: Json, path: string): void {
  if (![1, 2, 3, 4, LINK].includes(Number(button.style)))
    throw wrongField(`${path}.style`, 'BASE_TYPE_CHOICES', 'Value must be one of (1, 2, 3, 4, 5, 6).')
  if (button.style === LINK) checkLength(textOf(button.url), 1, 512, `${path}.url`)
  if (!button.emoji || button.label !== undefined) checkLength(textOf(button.label), 1, 80, `${path}.label`)
}

function checkSelect(select: Json, path: string): void {
  const options = listOf(select.options)
  if (options.length < 1 || options.length > 25)
    throw wrongField(`${path}.options`, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 25 in length.')
  checkLength(textOf(select.placeholder), 0, 150, `${path}.placeholder`)
  const values = new Set<string>()
  for (const [at, { label, value, description }] of options.entries()) {
    const here = `${path}.options.${at}`
    checkLength(textOf(label), 1, 100, `${here}.label`)
    checkLength(textOf(value), 1, 100, `${here}.value`)
    checkLength(textOf(description), 0, 100, `${here}.description`)
    if (values.has(textOf(value)))
      throw wrongField(
        `${here}.value`,
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      )
    values.add(textOf(value))
  }
}

export function checkLength(text: string, least: number, most: number, path: string): void {
  if (text.length >= least && text.length <= most) return
  throw text === ''
    ? wrongField(path, 'BASE_TYPE_REQUIRED', 'This field is required')
    : wrongField(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`)
}
