// Puts together how each platform is asked about its bot, for the commands that set it up and look after it.
import { createCheck as checkDiscord } from './channels/discord/check.ts'
import { createCheck as checkTelegram } from './channels/telegram/check.ts'
import { ZALO_CEILINGS } from './channels/zalo/ceilings.ts'
import { createCheck as checkZalo } from './channels/zalo/check.ts'
import type { Platform } from './chat/platform.ts'
import { readConfig } from './config.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Throws a UserError where the settings are wrong. */
export function createPlatforms(environment: Environment): readonly Platform[] {
  const { zalo } = readConfig(environment)
  // A token that is tried out is read as the settings would read it.
  const withToken = (setting: string, token: string | undefined) =>
    readConfig(token === undefined ? environment : { ...environment, [setting]: token })

  return [
    {
      name: 'telegram',
      label: 'Telegram',
      setting: 'TELEGRAM_TOKEN',
      webhook: { setting: 'TELEGRAM_WEBHOOK', path: '/hooks/telegram' },
      ceilings: null,
      check(token) {
        const { telegram } = withToken('TELEGRAM_TOKEN', token)
        return telegram && checkTelegram(telegram)
      },
    },
    {
      name: 'zalo',
      label: 'Zalo',
      setting: 'ZALO_TOKEN',
      webhook: { setting: 'ZALO_WEBHOOK', path: '/hooks/zalo' },
      ceilings: { ...ZALO_CEILINGS, ...(zalo?.monthlyQuota && { messagesAMonth: zalo.monthlyQuota }) },
      check(token) {
        const { zalo } = withToken('ZALO_TOKEN', token)
        return zalo && checkZalo(zalo)
      },
    },
    {
      name: 'discord',
      label: 'Discord',
      setting: 'DISCORD_TOKEN',
      webhook: null,
      ceilings: null,
      check(token) {
        const { discord } = withToken('DISCORD_TOKEN', token)
        return discord && checkDiscord(discord)
      },
    },
  ]
}
