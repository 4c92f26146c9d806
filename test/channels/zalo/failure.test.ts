import { expect, it } from 'vitest'
import { readFailure, ZaloError } from '../../../src/channels/zalo/failure.ts'

const kindOf = (code: number | null, status: number | null, description = '') =>
  readFailure(new ZaloError('sendMessage', code, status, description)).kind

it('knows by the platform’s own codes what becomes of what was to be sent', () => {
  expect(kindOf(400, 200, 'Bad Request: text is too long')).toBe('refused')
  expect(kindOf(400, 200, 'chat not found')).toBe('gone')
  expect(kindOf(404, 404, 'Chat not found')).toBe('gone')
  expect(kindOf(404, 404, 'method not found')).toBe('unreachable')
  expect(kindOf(401, 200, 'Unauthorized')).toBe('unreachable')
  expect(kindOf(403, 200, 'Internal server error')).toBe('unknown')
  expect(kindOf(408, 200)).toBe('unknown')
  expect(readFailure(new ZaloError('sendMessage', 429, 200, 'Quota exceeded'))).toEqual({
    kind: 'tooFast',
    waitSeconds: 3600,
  })
})

it('goes by the status, or by the line, where the platform said nothing', () => {
  expect(kindOf(null, 404, 'a page')).toBe('unreachable')
  expect(kindOf(null, 302, 'a page')).toBe('unreachable')
  expect(kindOf(null, 502, 'a page')).toBe('unknown')
  expect(kindOf(null, 200, 'a page')).toBe('unknown')
  expect(kindOf(null, null, 'ECONNREFUSED')).toBe('unreachable')
  expect(kindOf(null, null, 'TimeoutError')).toBe('unknown')
})

it('does not take for the platform’s what is a fault of ours', () => {
  expect(() => readFailure(new TypeError('x'))).toThrow(TypeError)
})
