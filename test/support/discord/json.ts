/** What came as JSON, not yet looked at. */
export type Json = Record<string, unknown>

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const asJson = (value: unknown): Json => (isJson(value) ? value : {})

export const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isJson) : [])

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
