import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as Declared,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  Routes,
} from 'discord.js'
import type { Languages } from '../../chat/languages.ts'
import type { Offer } from '../../chat/offers.ts'
import { phrase } from '../../chat/phrase.ts'
import { shortenText } from '../../chat/split.ts'
import type { Api } from './api.ts'

const LONGEST_DESCRIPTION = 100
const LOCALES: Readonly<Record<string, readonly Locale[]>> = {
  vi: [Locale.Vietnamese],
  en: [Locale.EnglishUS, Locale.EnglishGB],
}

/** What is declared to the platform of each command: names are in plain letters for who uses another language. */
export function declareCommands(
  offers: readonly Offer[],
  languages: Languages,
  suggests: boolean,
): Declared[] {
  const [first = ''] = languages.names
  const spoken = (key: string) =>
    Object.fromEntries(languages.names.map((name) => [name, languages.words(name).say(phrase(key))]))
  const names = spoken('discord-field-name')
  const field: APIApplicationCommandBasicOption = {
    type: ApplicationCommandOptionType.String,
    name: names[first] ?? '',
    name_localizations: localize(names),
    ...describeIn(spoken('discord-field'), first),
    ...(suggests && { autocomplete: true }),
  }
  return offers.map(({ word, words, does, takes }) => ({
    name: word,
    name_localizations: localize(words),
    ...describeIn(does, first),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    ...(takes && { options: [field] }),
  }))
}

export async function sendCommands(
  api: Api,
  application: string,
  declared: readonly Declared[],
): Promise<void> {
  await api.call('put', Routes.applicationCommands(application), { body: declared })
}

function describeIn(texts: Readonly<Record<string, string>>, first: string) {
  const short = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, shortenText(text, LONGEST_DESCRIPTION - 1)]),
  )
  return { description: short[first] ?? '', description_localizations: localize(short) }
}

function localize(texts: Readonly<Record<string, string>>): LocalizationMap {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (LOCALES[name] ?? []).map((locale) => [locale, text])),
  )
}
