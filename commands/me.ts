import type { DateTime } from 'luxon'
import { z } from 'zod'
import { isoDay } from '../src/calendar/iso-day.ts'
import { phrase } from '../src/chat/phrase.ts'
import { token } from '../src/chat/token.ts'
import { looksLikeCode } from '../src/people/membership/codes.ts'
import type { Kept } from '../src/people/people.ts'
import { cardPresses, showProfile } from './people/card.ts'
import { askCode, joiningPresses, joiningSteps, presentCode } from './people/joining.ts'
import { meansLeave } from './people/leave-days.ts'
import { leavingPresses } from './people/leaving.ts'
import { linkingPresses, offerLink } from './people/linking.ts'
import { namingPresses, namingSteps } from './people/naming.ts'
import { askLeave, leavePresses, leaveSteps, returnToWork, takeLeave } from './people/on-leave.ts'
import { privately } from './people/privately.ts'
import { languageNamed, type Wish, wishAboutMe } from './replies/languages.ts'
import { date } from './replies/reference.ts'
import { type Answered, defineCommand, type Given, press, reply, step } from './world.ts'

export default defineCommand({
  name: 'me',
  says: ['toi', 'dangky', 'lienket', 'ngonngu', 'nghi', 'me', 'join', 'link', 'language'],
  allowedFor: 'everyone',
  effect: 'writes',
  args: z.object({ wish: wishAboutMe }),
  examples: {
    vi: ['toi', 'dangky', 'ngonngu', 'toi ngonngu en', 'toi nghi 02/5-06/5'],
    en: ['me', 'join', 'language', 'me language vi', 'me leave 02/5-06/5'],
  },
  bare: looksLikeCode,

  async run(given) {
    const { wish } = given.args
    // `Nghỉ lễ 30/4 mấy ngày` and `tối mai họp gì` are questions, in a group, too.
    if (typeof wish === 'object' && 'leave' in wish) {
      const named = wish.named || given.said === 'nghi'
      if (!named || !meansLeave(wish.leave, given.now)) return null
    }
    return answer(given)
  },

  steps: {
    ...joiningSteps,
    ...namingSteps,
    ...leaveSteps,
    language: step(z.object({ language: languageNamed }), ({ args, ...given }) =>
      speak(args.language, given),
    ),
  },

  presses: {
    ...joiningPresses,
    ...namingPresses,
    ...cardPresses,
    ...linkingPresses,
    ...leavingPresses,
    ...leavePresses,
    chooselanguage: press(z.object({}), askLanguage),
    language: press(z.object({ language: languageNamed }), ({ args, ...given }) =>
      speak(args.language, given),
    ),

    forgetme: press(z.object({}), async ({ who, people, speaker }) => {
      if (speaker.joined) return null // who joined leaves instead
      await people.forget(who)
      return reply('me-forgotten').withoutTrace()
    }),
  },
  shows: ['exportme', 'leavehouse', 'stayhouse'],
})

const answer = privately(async ({ args: { wish }, ...given }: Given & { args: { wish: Wish } }) => {
  if (typeof wish === 'object') {
    if ('code' in wish) return presentCode(given, wish.code)
    return 'back' in wish ? returnToWork(given) : takeLeave(wish.leave, given)
  }
  if (given.said === 'nghi') return askLeave(given)
  if (wish !== 'card' && wish !== 'choose') return speak(wish, given)
  if (wish === 'choose' || given.said === 'ngonngu' || given.said === 'language') return askLanguage(given)
  if (given.said === 'lienket' || given.said === 'link') return offerLink(given)
  if (given.speaker.person) return showProfile(given, given.speaker.person.id)
  return given.said === 'dangky' || given.said === 'join' ? askCode('code-which') : showKept(given)
})

async function speak(language: string, { who, people, speaker, now }: Given): Promise<Answered> {
  await people.chooseLanguage(who, language, now)
  return untraced(reply('language-set').in(language).closing(), speaker)
}

async function askLanguage({ languages, speaker }: Given): Promise<Answered> {
  return untraced(offerLanguages(reply('language-which'), languages).asking('language'), speaker)
}

/** What is kept about someone who has not joined, in full. */
async function showKept({ who, people, languages, now }: Given): Promise<Answered> {
  const kept = await people.keptAbout(who)
  return (kept ? showLanguage(kept, languages, now) : showNothing(languages)).withoutTrace()
}

const showNothing = (languages: readonly string[]) =>
  offerLanguages(reply('me-nothing').text('me-questions'), languages)

function showLanguage(kept: Kept, languages: readonly string[], now: DateTime): Answered {
  const on = date(isoDay(kept.since.setZone(now.zone)))
  const card = reply('me-kept', { language: phrase(`language-${kept.language}`), on })
  return offerLanguages(card.text('me-questions'), languages).offer('choice-forget-me', token('forgetme'))
}

function offerLanguages(shown: Answered, languages: readonly string[]): Answered {
  for (const language of languages) shown.offer(`language-${language}`, token('language', language))
  return shown
}

/** Of who has not agreed to anything, no answer is kept. */
const untraced = (answer: Answered, { joined }: { joined: boolean }) =>
  joined ? answer : answer.withoutTrace()
