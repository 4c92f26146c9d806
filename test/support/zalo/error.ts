/** What the platform answers where it does not do what was asked. Its codes are its own, and so is what they mean. */
export class ApiError extends Error {
  readonly code: number
  /** Spelled `errorCode`, as one method was seen to do. */
  readonly camel: boolean

  constructor(code: number, description: string, camel = false) {
    super(description)
    this.code = code
    this.camel = camel
  }
}

export const badRequest = (what: string) => new ApiError(400, `Bad Request: ${what}`)

export const unauthorized = () => new ApiError(401, 'Unauthorized')

/** An empty long poll. */
export const timedOut = () => new ApiError(408, 'Request timeout')
