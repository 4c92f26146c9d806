import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { UserError } from '../../user-error.ts'

/**
 * Keeps settings in a file, for its owner alone. Other lines stay as they stand; a kill leaves the old file or the new
 * one. Throws a UserError where the file cannot be written, or would then be read otherwise than meant.
 */
export function keepSettings(file: string, settings: Readonly<Record<string, string>>): void {
  const target = existsSync(file) ? realpathSync(file) : file
  const before = existsSync(target) ? readFileSync(target, 'utf8') : ''
  const after = Object.entries(settings).reduce(withSetting, before)
  const expected = { ...parseEnv(before), ...settings }
  const read = parseEnv(after)
  const names = new Set([...Object.keys(read), ...Object.keys(expected)])
  if ([...names].some((name) => read[name] !== expected[name]))
    throw new UserError('setup-file-odd', { file })

  const fresh = `${target}.${randomUUID().slice(0, 8)}`
  try {
    writeFileSync(fresh, after, { mode: 0o600, flag: 'wx' })
    renameSync(fresh, target)
  } catch (error) {
    rmSync(fresh, { force: true })
    const why = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new UserError('setup-file-refused', { file, why })
  }
}

function withSetting(text: string, [name, value]: [string, string]): string {
  const line = new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}[ \\t]*=.*$`, 'gmu')
  const quoted = /^[\w.:~+/=@-]*$/u.test(value) ? value : `"${value}"`
  if (line.test(text))
    return text.replace(line, (old) => `${name}=${quoted}${old.endsWith('\r') ? '\r' : ''}`)
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const begun = text === '' || text.endsWith('\n') ? text : `${text}${end}`
  return `${begun}${name}=${quoted}${end}`
}
