import { checkMessage, type Sent } from './check-message.ts'
import { cannotReach, unknownChannel, wrongField } from './error.ts'
import { asJson, listOf, textOf } from './json.ts'
import { BOT, EPHEMERAL, type Kept, type Place, type State } from './state.ts'

/** What the bot writes, where it may. */
export function createWriting(state: State) {
  function placeOf(id: string | undefined): Place {
    const place = state.places.get(id ?? '')
    if (!place) throw unknownChannel()
    const closed =
      state.closed.get(place.id) ?? (place.parent_id ? state.closed.get(place.parent_id) : undefined)
    if (closed) throw closed()
    const [recipient] = place.recipients ?? []
    if (recipient && state.closed.has(recipient.id)) throw cannotReach()
    return place
  }

  function keep(place: Place, { body, files }: Sent, only: string | null): Kept {
    const flags = Number(body.flags ?? 0)
    const { message_id: replied } = asJson(body.message_reference)
    const referenced = state.messages.get(textOf(replied))
    if (replied !== undefined && !referenced && asJson(body.message_reference).fail_if_not_exists !== false)
      throw wrongField('message_reference', 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message')
    const kept: Kept = {
      id: state.newId(),
      type: referenced ? 19 : 0,
      channel_id: place.id,
      author: BOT,
      content: textOf(body.content),
      components: listOf(body.components),
      attachments: attach(files),
      flags: flags & ~EPHEMERAL,
      timestamp: state.nowText(),
      edited_timestamp: null,
      mentions: [],
      ...(body.nonce !== undefined && { nonce: String(body.nonce) }),
      ...(referenced && {
        message_reference: { message_id: referenced.id, channel_id: place.id },
        referenced_message: referenced,
      }),
      ...(only !== null && { only }),
    }
    state.messages.set(kept.id, kept)
    return kept
  }

  const attach = (files: Sent['files']) => files.map((file) => ({ id: state.newId(), ...file }))

  return {
    placeOf,

    /** What was said a moment ago under the same nonce is not said again. */
    create(place: Place, sent: Sent): Kept {
      checkMessage(sent)
      const { nonce } = sent.body
      const before =
        sent.body.enforce_nonce === true && nonce !== undefined
          ? [...state.messages.values()].find(
              (one) => one.channel_id === place.id && one.nonce === String(nonce),
            )
          : undefined
      return before ?? keep(place, sent, null)
    },

    /** What answers an interaction, perhaps for one person alone. */
    answer(place: Place, sent: Sent, only: string | null): Kept {
      checkMessage(sent, { ephemeral: true })
      return keep(place, sent, only)
    },

    edit(kept: Kept, { body, files }: Sent): Kept {
      checkMessage({ body: { ...body, flags: Number(body.flags ?? 0) & ~EPHEMERAL }, files }, { edits: true })
      if ('content' in body) kept.content = textOf(body.content)
      if ('components' in body) kept.components = listOf(body.components)
      if ('attachments' in body || files.length > 0) {
        const stay = new Set(listOf(body.attachments).map(({ id }) => String(id)))
        kept.attachments = [...kept.attachments.filter(({ id }) => stay.has(id)), ...attach(files)]
      }
      kept.edited_timestamp = state.nowText()
      return kept
    },
  }
}

export type Writing = ReturnType<typeof createWriting>
