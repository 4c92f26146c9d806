import type { ServerResponse } from 'node:http'
import { ApiError } from './error.ts'
import type { Fault } from './faults.ts'
import type { Called } from './state.ts'

/** Answers a call as one that went wrong in this way. */
export function fail(fault: Fault, response: ServerResponse, called: Called): void {
  if (fault instanceof ApiError) {
    called.answered = String(fault.status)
    const { code, message, errors } = fault
    send(response, fault.status, { message, code, ...(errors && { errors }) })
  } else if (typeof fault === 'object') {
    called.answered = '429'
    const { retryAfter, global = false } = fault
    response.setHeader('retry-after', String(Math.ceil(retryAfter)))
    response.setHeader('x-ratelimit-scope', global ? 'global' : 'user')
    if (global) response.setHeader('x-ratelimit-global', 'true')
    send(response, 429, { message: 'You are being rate limited.', retry_after: retryAfter, global })
  } else {
    called.answered = fault
    if (fault === 'bad gateway')
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad Gateway</html>')
    else if (fault !== 'hangs') response.destroy()
  }
}

export function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
