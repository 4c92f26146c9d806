import { z } from 'zod'

/** The bot as the platform knows it. */
export interface Self {
  id: string
  /** What people call it where they mention it; none where the platform does not say and nobody configured it. */
  names: readonly string[]
}

// Ids are opaque texts; a number would have lost digits beyond this range, so such a one is no id.
export const id = z.union([z.string().min(1).max(200), z.int().transform(String)])

/** A field that is used where it holds a text, and is nothing otherwise. */
const text = z.string().nullish().catch(undefined)

export const bot = z
  .object({ id, display_name: text, name: text })
  .transform(({ id, display_name, name }): Self => {
    const names = [display_name, name].flatMap((one) => one?.trim() || [])
    return { id, names: [...new Set(names)] }
  })

// Documents say milliseconds. A number this small would be a day of 1973 then: it is seconds.
const FIRST_MS = 100_000_000_000

const LAST_MS = 8.64e15 // of any date in JavaScript

const instant = z.coerce
  .number()
  .positive()
  .max(LAST_MS)
  .transform((number) => (number < FIRST_MS ? number * 1000 : number))
  .optional()
  .catch(undefined)

const message = z.object({
  message_id: id,
  date: instant,
  from: z.object({ id, is_bot: z.boolean().nullish().catch(undefined) }),
  chat: z.object({
    id,
    chat_type: z
      .string()
      .toUpperCase()
      .pipe(z.enum(['PRIVATE', 'GROUP'])),
  }),
  text,
  caption: text,
  // Documents name the one, what arrives carries the other.
  photo_url: text,
  photo: text,
  voice_url: text,
})

export const update = z.object({ event_name: z.string(), message })

export const sent = z.object({ message_id: id })

export const webhook = z.object({
  url: z.string().catch(''),
  verification: z
    .object({ ok: z.boolean(), outcome: z.string().catch('') })
    .optional()
    .catch(undefined),
})

const wrapped = z.object({ result: z.unknown() })

/** What stands in the envelope in which a webhook is told; without one, the thing itself. */
export const unwrap = (body: unknown): unknown => wrapped.safeParse(body).data?.result ?? body

/** How a call was answered. */
export const envelope = z.object({
  ok: z.boolean(),
  result: z.unknown().optional(),
  error_code: z.coerce.number().optional().catch(undefined),
  errorCode: z.coerce.number().optional().catch(undefined),
  description: z.string().catch(''),
})
