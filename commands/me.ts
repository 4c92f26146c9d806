import type { DateTime } from 'luxon'
import { z } from 'zod'
import type { Who } from '../src/chat/command.ts'
import { phrase } from '../src/chat/phrase.ts'
import { token } from '../src/chat/token.ts'
import type { Kept, People } from '../src/people/people.ts'
import { languageNamed, wishAboutMe } from './replies/languages.ts'
import { date } from './replies/reference.ts'
import { type Answered, defineCommand, press, reply, step } from './world.ts'

export default defineCommand({
  name: 'me',
  says: ['toi', 'ngonngu', 'me', 'language'],
  allowedFor: 'everyone',
  effect: 'writes',
  args: z.object({ wish: wishAboutMe }),
  examples: {
    vi: ['toi', 'ngonngu', 'toi ngonngu en'],
    en: ['me', 'language', 'me language vi'],
  },

  async run({ args: { wish }, said, who, people, languages, now }) {
    const asksWhich = wish === 'choose' || (wish === 'card' && said !== 'toi' && said !== 'me')
    if (asksWhich) return askLanguage(languages)
    if (wish === 'card') return showCard(await people.keptAbout(who), languages, now)
    return speak(wish, who, people, now)
  },

  steps: {
    language: step(z.object({ language: languageNamed }), ({ args, who, people, now }) =>
      speak(args.language, who, people, now),
    ),
  },

  presses: {
    language: press(z.object({ language: languageNamed }), ({ args, who, people, now }) =>
      speak(args.language, who, people, now),
    ),

    forgetme: press(z.object({}), async ({ who, people }) => {
      await people.forget(who)
      return reply('me-forgotten')
    }),
  },
})

async function speak(language: string, who: Who, people: People, now: DateTime): Promise<Answered> {
  await people.chooseLanguage(who, language, now)
  return reply('language-set').in(language)
}

function askLanguage(languages: readonly string[]): Answered {
  return offerLanguages(reply('language-which'), languages).asking('language')
}

/** What is kept about someone, in full. */
function showCard(kept: Kept | null, languages: readonly string[], now: DateTime): Answered {
  if (!kept) return offerLanguages(reply('me-nothing').text('me-questions'), languages)
  const on = date(kept.since.setZone(now.zone).toISODate() ?? '')
  const card = reply('me-kept', { language: phrase(`language-${kept.language}`), on })
  return offerLanguages(card.text('me-questions'), languages).offer('choice-forget-me', token('forgetme'))
}

function offerLanguages(shown: Answered, languages: readonly string[]): Answered {
  for (const language of languages) shown.offer(`language-${language}`, token('language', language))
  return shown
}
