/** Something the person can mend: answered in their language with the message `key` of the locales, and what to try next. */
export class UserError extends Error {
  readonly key: string
  readonly details: Record<string, string | number>

  constructor(key: string, details: Record<string, string | number> = {}) {
    super(key)
    this.name = 'UserError'
    this.key = key
    this.details = details
  }
}
