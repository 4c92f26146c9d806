import { z } from 'zod'
import type { Bot } from './bot.ts'
import { createGroup, createPerson, type Group, type Person, type Where } from './people.ts'

const truth = z.union([z.boolean(), z.stringbool()])

const said = z.object({
  as: z.string().default('Lan Phạm'),
  group: z.string().optional(),
  text: z.string().default(''),
  url: z.string().default('https://cdn.example/x.jpg'),
  mention: truth.default(false),
  /** Replies to the newest message of the bot there. */
  reply: truth.default(false),
})

const fault = z.object({
  method: z.string(),
  what: z.union([
    z.enum(['lost before', 'lost after', 'hangs', 'not json']),
    z.object({ code: z.number(), description: z.string(), status: z.number() }),
    z.object({ code: z.number(), description: z.string() }),
  ]),
  times: z.number().default(1),
})

const clock = z.object({ now: z.coerce.number() })

/** What a hand at the keyboard asks of the server, under `/_fake/`: people who speak, faults, and what was sent. */
export function createControl(bot: Bot) {
  const { state, world, faults } = bot
  const people = new Map<string, Person>()
  const groups = new Map<string, Group>()

  function speak(
    payload: unknown,
    act: (person: Person, one: z.output<typeof said>, where: Where) => string,
  ) {
    const one = said.parse(payload)
    const person = people.get(one.as) ?? createPerson(bot, { name: one.as })
    people.set(one.as, person)
    const group = one.group === undefined ? undefined : (groups.get(one.group) ?? createGroup(bot))
    if (group && one.group !== undefined) groups.set(one.group, group)
    const last = group?.hears().at(-1)
    const where: Where = {
      ...(group && { in: group }),
      mention: one.mention,
      ...(one.reply && last && { repliesTo: last }),
    }
    return { message_id: act(person, one, where) }
  }

  return function control(what: string, payload: unknown): unknown {
    switch (what) {
      case 'say':
        return speak(payload, (person, { text }, where) => person.says(text, where))
      case 'image':
        return speak(payload, (person, { url, text: caption }, where) =>
          person.sendsImage(url, { ...where, caption }),
        )
      case 'sticker':
        return speak(payload, (person, _, where) => person.sendsSticker(where))
      case 'voice':
        return speak(payload, (person, _, where) => person.sendsVoice(where))
      case 'file':
        return speak(payload, (person, _, where) => person.sendsFile(where))
      case 'fault': {
        const { method, what: kind, times } = fault.parse(payload)
        faults.next(method, kind, null, times)
        return { ok: true }
      }
      case 'clock': {
        const { now } = clock.parse(payload)
        world.now = () => now
        return { now }
      }
      case 'switches':
        return Object.assign(world.switches, payload)
      case 'sent':
        return state.sent
      case 'received':
        return state.called
      default:
        return null
    }
  }
}
