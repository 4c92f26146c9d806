import type { Platform } from '../../chat/platform.ts'
import { isYes } from '../asking.ts'
import { defineOperatorCommand, type Tools } from '../command.ts'
import { choosePlatform } from '../setup/choose-platform.ts'
import { sendTest } from '../setup/send-test.ts'
import { keepSettings } from '../setup/settings-file.ts'
import { type Token, tryToken } from '../setup/try-token.ts'

/** Nothing is kept before the platform has been asked. */
export const setup = defineOperatorCommand({
  name: 'setup',
  says: ['setup'],
  options: {},
  words: [0, 0],
  async run(_, tools) {
    const { say, print, settingsFile, isSetAbove } = tools
    const platform = await choosePlatform(await tools.platforms(), tools)
    const token = platform && (await tryToken(platform, tools))
    if (!platform || !token) {
      print(say('setup-nothing'))
      return 1
    }
    if (token.known) print(say('setup-known', { platform: platform.label, name: token.known.name }))
    const settings = { [platform.setting]: token.token, ...(await askMore(platform, token, tools)) }
    keepSettings(settingsFile, settings)
    print(say('setup-kept', { settings: Object.keys(settings).join(', '), file: settingsFile }))
    for (const setting of Object.keys(settings))
      if (isSetAbove(setting)) print(say('setup-overridden', { setting }))

    tell(platform, token, tools)
    if (token.known) await sendTest(platform, token.check, tools)
    print(say('setup-next'))
    return 0
  },
})

/** What the channel needs besides its token. */
async function askMore(
  { name, webhook }: Platform,
  { known }: Token,
  { ask, say, publicUrl }: Tools,
): Promise<Record<string, string>> {
  const more: Record<string, string> = {}
  if (known?.findings.some(({ key }) => key === 'check-zalo-name-unknown')) {
    const called = await ask(say('setup-bot-name'))
    if (called && !/["\n]/u.test(called)) more.ZALO_BOT_NAME = called
  }
  if (webhook && publicUrl?.startsWith('https:')) {
    const url = new URL(webhook.path, publicUrl).href
    const answer = await ask(say('setup-webhook', { url, name }))
    if (answer !== null && isYes(answer)) more[webhook.setting] = url
  }
  return more
}

/** What its own pages still have to be told. */
function tell({ name, ceilings }: Platform, { known }: Token, { print, say }: Tools): void {
  print(say(`setup-told-${name}`, { address: known?.address ?? 'none' }))
  if (ceilings) print(say('setup-ceilings', { ...ceilings }))
}
