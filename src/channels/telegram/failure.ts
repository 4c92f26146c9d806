import { GrammyError, HttpError } from 'grammy'
import type { Failure } from '../../chat/channel.ts'
import { NO_LINE } from '../../chat/no-line.ts'

// As the platform words it: the room, or the topic of it, is no more or does not take what the bot writes.
const GONE =
  /chat not found|thread not found|topic[ _](?:closed|deleted)|have no rights to send|not enough rights to send|CHAT_WRITE_FORBIDDEN|PEER_ID_INVALID|group chat was de(?:activat|let)ed|chat was deleted/iu

const DEFAULT_WAIT_SECONDS = 5

/** What went wrong with a call, as a kind that shared code knows. What is not the platform's fault is thrown on. */
export function readFailure(error: unknown): Failure {
  if (error instanceof GrammyError) return readRefusal(error)
  if (!(error instanceof HttpError)) throw error
  const code = codeOf(error.error)
  return NO_LINE.has(code) ? { kind: 'unreachable', why: code } : { kind: 'unknown', why: code }
}

function readRefusal({ error_code: code, description, parameters }: GrammyError): Failure {
  if (code === 429) return { kind: 'tooFast', waitSeconds: parameters.retry_after ?? DEFAULT_WAIT_SECONDS }
  const to = parameters.migrate_to_chat_id
  if (to !== undefined) return { kind: 'moved', to: String(to) }
  if (code === 403 || (code === 400 && GONE.test(description))) return { kind: 'gone', why: description }
  // A wrong token is the operator's to mend: what is to be said is kept until then.
  if (code === 401 || code === 404) return { kind: 'unreachable', why: description }
  return { kind: code >= 500 ? 'unknown' : 'refused', why: description }
}

export function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code
  return error instanceof Error ? error.name : 'no answer'
}

/** An edit that changes nothing is as good as done. */
export const isUnchanged = (error: unknown): boolean =>
  error instanceof GrammyError && error.description.includes('message is not modified')

/** The message to edit is gone, or too old: what was to take its place is said anew. */
export const cannotEdit = (error: unknown): boolean =>
  error instanceof GrammyError &&
  error.error_code === 400 &&
  /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/iu.test(error.description)

/** The platform knows the file no more by what it called it. */
export const isUnknownFile = (error: unknown): boolean =>
  error instanceof GrammyError &&
  error.error_code === 400 &&
  /wrong (?:remote )?file (?:id|identifier)|FILE_REFERENCE/iu.test(error.description)

/** What a log may hold of it: neither the token, which stands in addresses, nor what was to be said. */
export function describe(error: unknown): Error {
  if (error instanceof GrammyError)
    return new Error(`${error.method}: ${error.error_code} ${error.description}`)
  if (error instanceof HttpError) return new Error(`${error.message} (${codeOf(error.error)})`)
  return error instanceof Error ? error : new Error(String(error))
}
