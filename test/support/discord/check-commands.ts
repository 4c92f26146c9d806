import { checkLength } from './check-components.ts'
import { ApiError, wrongField } from './error.ts'
import { asJson, type Json, listOf, textOf } from './json.ts'

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
const LOCALES = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
)
const STRING = 3

/** The commands of one place: a hundred, each name once and in small letters, and what is said of them short. */
export function checkCommands(commands: readonly Json[]): void {
  if (commands.length > 100)
    throw new ApiError(400, 30032, 'Maximum number of application commands reached (100).')
  const names = new Set<string>()
  for (const [at, command] of commands.entries()) {
    const { name } = command
    checkCommand(command, String(at))
    if (names.has(textOf(name)))
      throw wrongField(
        `${at}.name`,
        'APPLICATION_COMMANDS_DUPLICATE_NAME',
        'Application command names must be unique',
      )
    names.add(textOf(name))
    if (sizeOf(command) > 8000)
      throw wrongField(String(at), 'APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)')
  }
}

function checkCommand(command: Json, path: string): void {
  checkNames(command, path)
  const options = listOf(command.options)
  if (options.length > 25)
    throw wrongField(`${path}.options`, 'BASE_TYPE_MAX_LENGTH', 'Must be 25 or fewer in length.')
  for (const [at, option] of options.entries()) {
    const here = `${path}.options.${at}`
    checkNames(option, here)
    const choices = listOf(option.choices)
    if (choices.length > 25)
      throw wrongField(`${here}.choices`, 'BASE_TYPE_MAX_LENGTH', 'Must be 25 or fewer in length.')
    if (option.autocomplete && (choices.length > 0 || option.type !== STRING))
      throw wrongField(
        `${here}.autocomplete`,
        'APPLICATION_COMMAND_INVALID_AUTOCOMPLETE',
        'Autocomplete cannot be used here',
      )
    if (option.required && options.slice(0, at).some(({ required }) => !required))
      throw wrongField(
        here,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      )
  }
}

function checkNames(one: Json, path: string): void {
  checkName(textOf(one.name), `${path}.name`)
  checkLength(textOf(one.description), 1, 100, `${path}.description`)
  for (const [field, check] of [
    ['name_localizations', checkName],
    ['description_localizations', (text: string, here: string) => checkLength(text, 1, 100, here)],
  ] as const)
    for (const [locale, text] of Object.entries(asJson(one[field]))) {
      if (!LOCALES.has(locale))
        throw wrongField(
          `${path}.${field}`,
          'DICT_TYPE_CHOICES',
          `Key must be one of (${[...LOCALES].join(', ')}).`,
        )
      check(textOf(text), `${path}.${field}.${locale}`)
    }
}

function checkName(name: string, path: string): void {
  if (!NAME.test(name) || name !== name.toLowerCase())
    throw wrongField(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')
}

/** Of each text the longest of its languages counts. */
function sizeOf(one: Json): number {
  const longest = (text: unknown, others: unknown) =>
    Math.max(textOf(text).length, ...Object.values(asJson(others)).map((other) => textOf(other).length))
  const inside = [...listOf(one.options), ...listOf(one.choices)]
  return (
    longest(one.name, one.name_localizations) +
    longest(one.description, one.description_localizations) +
    textOf(one.value).length +
    inside.reduce((sum, part) => sum + sizeOf(part), 0)
  )
}
