import type { Json } from './json.ts'

/** What the platform answers where it does not do what was asked. */
export class ApiError extends Error {
  readonly status: number
  readonly code: number
  readonly errors: Json | undefined

  constructor(status: number, code: number, message: string, errors?: Json) {
    super(message)
    this.status = status
    this.code = code
    this.errors = errors
  }
}

/** Too much was asked in too short a time. */
export class TooMany extends Error {
  readonly seconds: number
  readonly isGlobal: boolean

  constructor(seconds: number, isGlobal: boolean) {
    super(isGlobal ? 'You are being rate limited globally.' : 'You are being rate limited.')
    this.seconds = seconds
    this.isGlobal = isGlobal
  }
}

/** A field that breaks a rule: `components.0.components.3.label`. */
export function wrongField(path: string, code: string, message: string): ApiError {
  const errors = path
    .split('.')
    .reduceRight<Json>((inner, part) => ({ [part]: inner }), { _errors: [{ code, message }] })
  return new ApiError(400, 50035, 'Invalid Form Body', errors)
}

export const unauthorized = () => new ApiError(401, 0, '401: Unauthorized')
export const notFound = () => new ApiError(404, 0, '404: Not Found')
export const unknownChannel = () => new ApiError(404, 10003, 'Unknown Channel')
export const unknownMessage = () => new ApiError(404, 10008, 'Unknown Message')
export const unknownUser = () => new ApiError(404, 10013, 'Unknown User')
export const unknownWebhook = () => new ApiError(404, 10015, 'Unknown Webhook')
export const unknownInteraction = () => new ApiError(404, 10062, 'Unknown interaction')
export const acknowledged = () => new ApiError(400, 40060, 'Interaction has already been acknowledged.')
export const missingAccess = () => new ApiError(403, 50001, 'Missing Access')
export const notYours = () => new ApiError(403, 50005, 'Cannot edit a message authored by another user')
export const emptyMessage = () => new ApiError(400, 50006, 'Cannot send an empty message')
export const cannotReach = () => new ApiError(403, 50007, 'Cannot send messages to this user')
export const missingPermissions = () => new ApiError(403, 50013, 'Missing Permissions')
export const tokenExpired = () => new ApiError(401, 50027, 'Invalid Webhook Token')
export const invalidRecipient = () => new ApiError(400, 50033, 'Invalid Recipient(s)')
export const tooLarge = () => new ApiError(413, 40005, 'Request entity too large')
