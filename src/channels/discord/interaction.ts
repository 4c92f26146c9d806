import { MessageFlags, Routes, InteractionResponseType as Type } from 'discord.js'
import { z } from 'zod'
import type { Api } from './api.ts'
import type { Body } from './body.ts'
import { isAcknowledged } from './failure.ts'

/** A command or a press, by which it is answered. */
export interface Asked {
  id: string
  token: string
  isPress: boolean
  /** Only who asked sees the answer. */
  alone: boolean
}

const responded = z.object({
  resource: z.object({ message: z.object({ id: z.string() }).optional() }).optional(),
})

/**
 * Answers an interaction: at once, or after telling the platform that an answer will come. Then the first part of a
 * command's answer takes the place of what says so; under a press there is nothing of the kind.
 */
export function createInteraction(api: Api, application: string, { id, token, isPress, alone }: Asked) {
  let acknowledged: Promise<unknown> | null = null
  let isThinking = false
  const flags = (own = 0) => (alone ? own | MessageFlags.Ephemeral : own)
  const original = Routes.webhookMessage(application, token, '@original')

  function respond(type: Type, data?: object, more: Pick<Body, 'files'> = {}): Promise<unknown> {
    const query = new URLSearchParams({ with_response: 'true' })
    const response = api.call('post', Routes.interactionCallback(id, token), {
      body: { type, ...(data && { data }) },
      auth: false,
      query,
      ...more,
    })
    acknowledged = response
    response.catch((error) => {
      if (!isAcknowledged(error)) acknowledged = null
    })
    return response
  }

  async function think(): Promise<void> {
    if (acknowledged) return
    isThinking = !isPress
    if (isPress) await respond(Type.DeferredMessageUpdate)
    else await respond(Type.DeferredChannelMessageWithSource, { flags: flags() })
  }

  return {
    think,

    /** Says one part; `inPlace` on the message that was pressed. Resolves with its id, where the platform tells it. */
    async say({ body, files }: Body, inPlace: boolean): Promise<string | null> {
      const data = { ...body, flags: flags(body.flags) }
      const more = files ? { files } : {}
      // Whether telling it went well shows when it is spoken to.
      await acknowledged?.catch(() => {})
      if (!acknowledged) {
        isThinking = false
        const type = inPlace ? Type.UpdateMessage : Type.ChannelMessageWithSource
        const response = await respond(type, data, more).catch((error) =>
          isAcknowledged(error) ? null : Promise.reject(error),
        )
        if (response !== null) return responded.safeParse(response).data?.resource?.message?.id ?? null
        isThinking = !isPress
      }
      if (inPlace || isThinking) {
        const written = await api.write('patch', original, { body, auth: false, ...more })
        isThinking = false
        return written
      }
      return api.write('post', Routes.webhook(application, token), { body: data, auth: false, ...more })
    },

    /** There is nothing to say: what says that an answer will come is taken back. */
    async drop(): Promise<void> {
      await acknowledged?.catch(() => {})
      if (isPress) await think()
      else if (isThinking) await api.call('delete', original, { auth: false })
    },
  }
}

export type Interaction = ReturnType<typeof createInteraction>
