import type { Platform } from '../../chat/platform.ts'
import type { Tools } from '../command.ts'

/** By number or name; null where nothing was chosen. */
export async function choosePlatform(
  platforms: readonly Platform[],
  { ask, print, say }: Pick<Tools, 'ask' | 'print' | 'say'>,
): Promise<Platform | null> {
  print(say('setup-which'))
  for (const [at, { label }] of platforms.entries()) print(`  ${at + 1}  ${label}`)
  for (;;) {
    const answer = await ask(say('setup-which-ask', { most: platforms.length }))
    if (answer === null) return null
    const chosen = platforms.find(({ name }, at) => [name, String(at + 1)].includes(answer.toLowerCase()))
    if (chosen) return chosen
  }
}
