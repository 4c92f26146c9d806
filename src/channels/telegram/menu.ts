import type { Api } from 'grammy'
import type { LanguageCode } from 'grammy/types'
import type { Menu } from '../../chat/menu.ts'

const LONGEST_DESCRIPTION = 256
const CODES: Readonly<Record<string, LanguageCode>> = { vi: 'vi', en: 'en' }
const SCOPES = ['all_private_chats', 'all_group_chats'] as const

/** Tells the platform what can be said, in each language; the first one is for everybody else, too. */
export async function sendMenu(api: Api, menus: readonly Menu[]): Promise<void> {
  for (const [at, { language, entries }] of menus.entries()) {
    const commands = entries.map(({ word, does }) => ({
      command: word,
      description: does.slice(0, LONGEST_DESCRIPTION),
    }))
    for (const type of SCOPES)
      for (const code of at === 0 ? [undefined, CODES[language]] : [CODES[language]])
        await api.setMyCommands(commands, { scope: { type }, ...(code && { language_code: code }) })
  }
}
