/** Where documents and reports disagree, or say nothing. The bot must work with each setting. */
export interface Switches {
  /** Documents say `photo`, what arrives carries `photo_url`. */
  imageField: 'photo_url' | 'photo'
  /** Whether the bot's own messages come back to it. */
  selfEcho: boolean
  /** Whether getUpdates answers a list of one. */
  arrayResult: boolean
  /** The HTTP status of an error: 200, or the error's code. */
  httpStatus: '200' | 'error'
  omitResultOnChatAction: boolean
  /** Fields that no document names. */
  extraFields: boolean
  dateInSeconds: boolean
  /** Whether a wrong token is answered with a page instead of JSON. */
  badTokenNonJson: boolean
  /** Whether getWebhookInfo is an error where no webhook is set. */
  webhookInfo404: boolean
  pollingWhileWebhook: 'error' | 'clears'
  errorCodeCamel: boolean
  /** How an empty poll ends: error 408, or `ok` without a result. */
  emptyPoll: '408' | 'ok'
  /** Whether what is said while nobody fetches waits for the bot. */
  whileOffline: 'kept' | 'lost'
  /** Under which name getMe tells what people call the bot, if it does. */
  displayName: 'none' | 'name' | 'display_name'
  groupIds: 'hex' | 'numeric'
  unknownMethod: 400 | 404
  unknownChat: 400 | 404
  /** How the address of a webhook is tried when it is set. */
  webhookProbe: 'post' | 'get'
}

export const SWITCHES: Switches = {
  imageField: 'photo_url',
  selfEcho: false,
  arrayResult: false,
  httpStatus: '200',
  omitResultOnChatAction: true,
  extraFields: false,
  dateInSeconds: false,
  badTokenNonJson: false,
  webhookInfo404: false,
  pollingWhileWebhook: 'error',
  errorCodeCamel: false,
  emptyPoll: '408',
  whileOffline: 'kept',
  displayName: 'none',
  groupIds: 'hex',
  unknownMethod: 404,
  unknownChat: 400,
  webhookProbe: 'post',
}

/** Each switch the other way. */
export const OTHER_WAYS: readonly Partial<Switches>[] = [
  { imageField: 'photo' },
  { selfEcho: true },
  { arrayResult: true },
  { httpStatus: 'error' },
  { omitResultOnChatAction: false },
  { extraFields: true },
  { dateInSeconds: true },
  { badTokenNonJson: true },
  { webhookInfo404: true },
  { pollingWhileWebhook: 'clears' },
  { errorCodeCamel: true },
  { emptyPoll: 'ok' },
  { whileOffline: 'lost' },
  { displayName: 'name' },
  { displayName: 'display_name' },
  { groupIds: 'numeric' },
  { unknownMethod: 400 },
  { unknownChat: 404 },
  { webhookProbe: 'get' },
]

/** The usual settings, each switch the other way, and all of them at once: for `describe.each`. */
export const EVERY_WAY: readonly [string, Partial<Switches>][] = [
  ['as documented', {}],
  ...OTHER_WAYS.map((one): [string, Partial<Switches>] => [JSON.stringify(one), one]),
  ['all the other way', Object.assign({}, ...OTHER_WAYS, { whileOffline: 'kept' })],
]
