import type { Cleanse } from './cleanse.ts'

// What says where and how something failed. Anything else that an error carries may be what people said.
const KEPT = ['code', 'errno', 'syscall', 'status', 'statusCode', 'error_code', 'method', 'port'] as const
// Fields in which words of people stand.
const PERSONAL =
  /^(?:text|name|names|title|caption|message|messages|blocks|said|note|payload|body|input|data|headers)$/iu
const SECRET = /token|secret|password|authorization|connectionstring|^url$/iu
const GONE = '…'
const DEEPEST = 4
const MOST = 20

/** An error for the log: what it is, where it came from and what caused it, without secrets and without people's words. */
export function describeError(error: unknown, cleanse: Cleanse, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error, message: cleanse(String(error)) }
  const message = cleanse(error.message)
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line))
  const described: Record<string, unknown> = {
    type: cleanse(error.name),
    message,
    stack: [`${cleanse(error.name)}: ${message}`, ...frames.map(cleanse)].join('\n'),
  }
  for (const field of KEPT) {
    const value: unknown = Reflect.get(error, field)
    if (typeof value === 'number') described[field] = value
    if (typeof value === 'string') described[field] = cleanse(value)
  }
  if (depth === DEEPEST) return described
  // Libraries that are older than `cause` call it `error`.
  const cause: unknown = error.cause ?? Reflect.get(error, 'error')
  if (cause instanceof Error) described.cause = describeError(cause, cleanse, depth + 1)
  if (error instanceof AggregateError)
    described.errors = error.errors.slice(0, MOST).map((one) => describeError(one, cleanse, depth + 1))
  return described
}

/** What else is told to the log, the same way. */
export function describeFields(fields: object, cleanse: Cleanse, depth = 0): Record<string, unknown> {
  const described = Object.entries(fields).map(([name, value]) => {
    const hidden = SECRET.test(name) || (PERSONAL.test(name) && !(value instanceof Error))
    return [name, hidden ? GONE : describe(value, cleanse, depth)]
  })
  return Object.fromEntries(described)
}

function describe(value: unknown, cleanse: Cleanse, depth: number): unknown {
  if (value instanceof Error) return describeError(value, cleanse, depth)
  if (typeof value === 'string') return cleanse(value)
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? String(value) : value
  if (depth === DEEPEST) return GONE
  if (Array.isArray(value)) return value.slice(0, MOST).map((one) => describe(one, cleanse, depth + 1))
  return value instanceof Date ? value.toISOString() : describeFields(value, cleanse, depth + 1)
}
