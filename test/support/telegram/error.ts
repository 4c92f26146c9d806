/** What the platform answers where it does not do what was asked. */
export class ApiError extends Error {
  readonly code: number
  readonly parameters: Record<string, number> | undefined

  constructor(code: number, description: string, parameters?: Record<string, number>) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

export const badRequest = (what: string, parameters?: Record<string, number>) =>
  new ApiError(400, `Bad Request: ${what}`, parameters)

export const forbidden = (what: string) => new ApiError(403, `Forbidden: ${what}`)

export const tooMany = (seconds: number) =>
  new ApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
