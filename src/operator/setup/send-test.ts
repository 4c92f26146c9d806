import type { Platform, PlatformCheck } from '../../chat/platform.ts'
import type { Tools } from '../command.ts'
import { troubleOf } from '../say-trouble.ts'

const WAIT_SECONDS = 60

/** Sends a message to a room that the operator names, or that writes to the bot first. */
export async function sendTest(
  platform: Platform,
  check: PlatformCheck,
  { ask, print, say, isRunning }: Pick<Tools, 'ask' | 'print' | 'say' | 'isRunning'>,
): Promise<void> {
  // What a running bot fetches would be taken from it.
  const wait = (await isRunning()) ? null : check.waitForRoom
  const how = wait ? 'wait' : platform.name === 'discord' ? 'discord' : 'running'
  print(say(`setup-test-${how}`))
  const answer = await ask(say('setup-test-ask'))
  if (!answer) return
  const room = wait && /^[?]$/u.test(answer) ? await hear(wait) : answer
  if (room === null) return
  const sent = await check.sendTest(room, say('setup-test-text'))
  if (sent.ok) return print(say('setup-test-sent', { room }))
  const { key, details } = troubleOf(platform, sent.trouble)
  print(say(key, details))

  async function hear(waits: NonNullable<PlatformCheck['waitForRoom']>): Promise<string | null> {
    print(say('setup-test-waiting', { platform: platform.label, seconds: WAIT_SECONDS }))
    const heard = await waits(WAIT_SECONDS)
    if (heard.ok && heard.value !== null) return heard.value
    if (heard.ok) print(say('setup-test-nobody'))
    else {
      const { key, details } = troubleOf(platform, heard.trouble)
      print(say(key, details))
    }
    return null
  }
}
