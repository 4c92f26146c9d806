import type { Inspected, Platform, PlatformCheck } from '../../chat/platform.ts'
import { UserError } from '../../user-error.ts'
import { isYes } from '../asking.ts'
import type { Tools } from '../command.ts'
import { troubleOf } from '../say-trouble.ts'

export interface Token {
  token: string
  check: PlatformCheck
  /** Null where the platform could not be asked, and the token is to be kept all the same. */
  known: Inspected | null
}

const MOST_TRIES = 5

/** Asks for a token until the platform knows it; null where none comes. The token is neither shown nor said. */
export async function tryToken(
  platform: Platform,
  { ask, print, say, patiently }: Pick<Tools, 'ask' | 'print' | 'say' | 'patiently'>,
): Promise<Token | null> {
  print(say(`setup-where-${platform.name}`))
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const token = await ask(say('setup-token', { platform: platform.label }), { secret: true })
    if (!token) return null
    const check = read(token)
    if (!check) continue
    const tried = await patiently('setup-checking', check.inspect())
    if (tried.ok) return { token, check, known: tried.value }
    const { key, details } = troubleOf(platform, tried.trouble)
    print(say(key, details))
    if (tried.trouble.kind === 'token') continue
    const kept = await ask(say('setup-keep-untried'))
    return kept !== null && isYes(kept) ? { token, check, known: null } : null
  }
  return null

  function read(token: string): PlatformCheck | null {
    try {
      return platform.check(token)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      print(say(error.key, error.details))
      return null
    }
  }
}
