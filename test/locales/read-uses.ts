import { readdirSync, readFileSync } from 'node:fs'

export interface Uses {
  /** Every string that stands in the code. */
  literals: Set<string>
  /** Keys made of a fixed beginning and something else: `help-${name}`. */
  patterns: RegExp[]
  /** Strings that stand where only a key can: in `phrase(…)`, `new UserError(…)` and the like. */
  named: Set<string>
}

const NAMING = /\b(?:phrase|reply|UserError)\(\s*'([a-z][a-z0-9-]*)'/gu
const NAMING_IN_REPLIES = /\.(?:lead|text|note|offer)\(\s*'([a-z][a-z0-9-]*)'/gu

/** Where the code of `src` and `commands` speaks of messages of the locales. */
export function readUses(): Uses {
  const commands = readSources(new URL('../../commands/', import.meta.url))
  const all = [...commands, ...readSources(new URL('../../src/', import.meta.url))]
  const found = (pattern: RegExp, sources = all) =>
    sources.flatMap((source) => [...source.matchAll(pattern)].map((hit) => hit[1] ?? ''))
  return {
    literals: new Set(found(/'([a-z][a-z0-9-]*)'/gu)),
    patterns: found(/`([a-z][a-z0-9-]*-|)\$\{/gu)
      .filter((start) => start !== '')
      .map((start) => new RegExp(`^${start}[a-zA-Z0-9-]+$`)),
    named: new Set([...found(NAMING), ...found(NAMING_IN_REPLIES, commands)]),
  }
}

function readSources(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
}
