/** One line of what was looked at: how it is, and what to do. `key` is a message of the locales. */
export interface Finding {
  level: 'ok' | 'warn' | 'fault'
  key: string
  details: Record<string, string | number>
}

/** Why a platform could not be asked. The network is the office's to open, a token the operator's to mend. */
export type Trouble =
  | { kind: 'network'; how: Blocked; why: string }
  | { kind: 'token' | 'refused'; why: string }

/** `proxy`: something answered, and it was not the platform. */
export type Blocked = 'dns' | 'refused' | 'timeout' | 'tls' | 'proxy' | 'broken'

export type Tried<T> = { ok: true; value: T } | { ok: false; trouble: Trouble }

/** The bot as its platform knows it, and what stands out. */
export interface Inspected {
  name: string
  /** At which it is written to, or added; null where that is not known. */
  address: string | null
  findings: Finding[]
}

/** A platform asked with one token. Nothing here throws for what the platform or the network does. */
export interface PlatformCheck {
  inspect(): Promise<Tried<Inspected>>
  /** Resolves with the room of who writes to the bot, or null after so long; itself null where only a bot can hear. */
  waitForRoom: ((seconds: number) => Promise<Tried<string | null>>) | null
  sendTest(room: string, text: string): Promise<Tried<null>>
}

/** How much a platform gives a bot. */
export interface Ceilings {
  users: number
  groups: number
  messagesAMonth: number // in both directions
}

/** A platform as an operator sets it up. */
export interface Platform {
  name: string
  label: string // as it calls itself
  setting: string // in which the token is kept
  /** Where it brings messages, if it is to. */
  webhook: { setting: string; path: string } | null
  ceilings: Ceilings | null
  /** With the token of the settings, null where there is none; or with another. Throws a UserError for what is no token. */
  check(token?: string): PlatformCheck | null
}

const HOW: readonly [RegExp, Blocked][] = [
  [/^(?:ENOTFOUND|EAI_)/u, 'dns'],
  [/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/u, 'refused'],
  [/TIMEOUT|TIMEDOUT|^(?:TimeoutError|AbortError)$/u, 'timeout'],
  [/CERT|SIGNATURE|^(?:ERR_TLS|ERR_SSL|EPROTO)/u, 'tls'],
  [/^(?:ERR_PROXY|HTTP )/u, 'proxy'],
]

/** What a system's or a library's code says of the line; `HTTP 502` where something else than the platform answered. */
export function blockedBy(why: string): Trouble {
  const [, how] = HOW.find(([pattern]) => pattern.test(why)) ?? [null, 'broken' as const]
  return { kind: 'network', how, why }
}

/** Resolves with what was tried, or with the trouble that reading the error gives. */
export async function attempt<T>(
  work: Promise<T>,
  readTrouble: (error: unknown) => Trouble,
): Promise<Tried<T>> {
  try {
    return { ok: true, value: await work }
  } catch (error) {
    return { ok: false, trouble: readTrouble(error) }
  }
}
