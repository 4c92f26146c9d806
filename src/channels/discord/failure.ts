import { RESTJSONErrorCodes as Codes, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import type { Failure } from '../../chat/channel.ts'
import { NO_LINE } from '../../chat/no-line.ts'

/** The place, or the person, is no more or is closed to the bot. */
const GONE = new Set<number | string>([
  Codes.UnknownChannel,
  Codes.UnknownGuild,
  Codes.UnknownUser,
  Codes.MissingAccess,
  Codes.MissingPermissions,
  Codes.CannotSendMessagesToThisUser,
  Codes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
  Codes.InvalidRecipients,
  Codes.ThreadLocked,
  Codes.InvalidActionOnArchivedThread,
])

/** An interaction is answered within three seconds, and spoken to for a quarter of an hour. */
const EXPIRED = new Set<number | string>([
  Codes.UnknownInteraction,
  Codes.UnknownWebhook,
  Codes.InvalidWebhookToken,
])

const CANNOT_EDIT = new Set<number | string>([
  Codes.UnknownMessage,
  Codes.CannotEditMessageAuthoredByAnotherUser,
])

/** What went wrong with a call, as a kind that shared code knows. */
export function readFailure(error: unknown): Failure {
  if (error instanceof RateLimitError)
    return { kind: 'tooFast', waitSeconds: Math.max(1, Math.ceil(error.retryAfter / 1000)) }
  if (error instanceof DiscordAPIError) return readRefusal(error)
  if (error instanceof HTTPError) return { kind: 'unknown', why: `HTTP ${error.status}` }
  const code = codeOf(error)
  if (code === null) throw error
  return NO_LINE.has(code) ? { kind: 'unreachable', why: code } : { kind: 'unknown', why: code }
}

function readRefusal({ code, status, rawError }: DiscordAPIError): Failure {
  const why = `${code} ${'message' in rawError ? rawError.message : rawError.error}`
  if (GONE.has(code)) return { kind: 'gone', why }
  // A wrong token, or an address that is not the platform's, is the operator's to mend: what is to be said is kept.
  if (status === 401 || (status === 404 && code === Codes.GeneralError)) return { kind: 'unreachable', why }
  if (status === 403 || status === 404) return { kind: 'gone', why }
  return { kind: 'refused', why }
}

export const isExpired = (error: unknown) => error instanceof DiscordAPIError && EXPIRED.has(error.code)

export const isAcknowledged = (error: unknown) =>
  error instanceof DiscordAPIError && error.code === Codes.InteractionHasAlreadyBeenAcknowledged

/** The message to edit is gone, or not the bot's: what was to take its place is said anew. */
export const cannotEdit = (error: unknown) => error instanceof DiscordAPIError && CANNOT_EDIT.has(error.code)

/** Null for what did not come of a connection. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error.name === 'AbortError') return 'no answer'
  return error.cause === undefined ? null : codeOf(error.cause)
}

/** What a log may hold of it: neither tokens, which stand in addresses, nor what was to be said. */
export function describe(error: unknown): Error {
  if (error instanceof DiscordAPIError || error instanceof HTTPError || error instanceof RateLimitError)
    return new Error(`${error.name}: ${error.method} ${withoutToken(routeOf(error))}, ${whyOf(error)}`)
  return error instanceof Error ? error : new Error(String(error))
}

const routeOf = ({ url }: { url: string }) => URL.parse(url)?.pathname ?? ''
const withoutToken = (path: string) => path.replace(/\/(webhooks|interactions)\/.*/u, '/$1')
const whyOf = (error: DiscordAPIError | HTTPError | RateLimitError) => {
  const failure = readFailure(error)
  return 'why' in failure ? failure.why : failure.kind
}
