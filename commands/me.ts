import { z } from 'zod'
import { token } from '../src/chat/token.ts'
import type { People } from '../src/people/people.ts'
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
    if (wish === 'card') return showCard(await people.keptAbout(who), languages)
    await people.chooseLanguage(who, wish, now)
    return reply('language-set').in(wish)
  },

  steps: {
    language: step(z.object({ language: languageNamed }), async ({ args, who, people, now }) => {
      await people.chooseLanguage(who, args.language, now)
      return reply('language-set').in(args.language)
    }),
  },

  presses: {
    language: press(z.object({ language: languageNamed }), async ({ args, who, people, now }) => {
      await people.chooseLanguage(who, args.language, now)
      return reply('language-set').in(args.language)
    }),

    forgetme: press(z.object({}), async ({ who, people }) => {
      await people.forget(who)
      return reply('me-forgotten')
    }),
  },
})

function askLanguage(languages: readonly string[]): Answered {
  return offerLanguages(reply('language-which'), languages).asking('language')
}

/** What is kept about someone, in full. */
function showCard(kept: Awaited<ReturnType<People['keptAbout']>>, languages: readonly string[]): Answered {
  if (!kept) return offerLanguages(reply('me-nothing').text('me-questions'), languages)
  const language = `language-${kept.language}`
  const card = reply('me-kept', {
    language: { key: language, args: {} },
    on: date(kept.since.toISODate() ?? ''),
  })
  return offerLanguages(card.text('me-questions'), languages).offer('choice-forget-me', token('forgetme'))
}

function offerLanguages(shown: Answered, languages: readonly string[]): Answered {
  for (const language of languages) shown.offer(`language-${language}`, token('language', language))
  return shown
}
