import { afterEach, beforeEach, expect, it } from 'vitest'
import { createApi } from '../../../src/channels/discord/api.ts'
import { describe as describeError, readFailure } from '../../../src/channels/discord/failure.ts'
import {
  ApiError,
  cannotReach,
  invalidRecipient,
  missingAccess,
  missingPermissions,
  notFound,
  tooLarge,
  unknownChannel,
  wrongField,
} from '../../support/discord/error.ts'
import type { Fault } from '../../support/discord/faults.ts'
import { type Discord, startDiscord } from '../../support/discord/server.ts'

let discord: Discord
beforeEach(async () => {
  discord = await startDiscord()
})
afterEach(() => discord.stop())

const fail = async (fault: Fault, route: `/${string}` = '/channels/1/messages'): Promise<unknown> => {
  discord.faults.next(/./, fault)
  return createApi(discord)
    .call('post', route, { body: { content: 'điều kín' } })
    .then(
      () => Promise.reject(new Error('it went well')),
      (error: unknown) => error,
    )
}

it.each<[Fault, object]>([
  [unknownChannel(), { kind: 'gone' }],
  [missingAccess(), { kind: 'gone' }],
  [missingPermissions(), { kind: 'gone' }],
  [cannotReach(), { kind: 'gone' }],
  [invalidRecipient(), { kind: 'gone' }],
  [wrongField('content', 'BASE_TYPE_MAX_LENGTH', 'Must be 2000 or fewer in length.'), { kind: 'refused' }],
  [tooLarge(), { kind: 'refused' }],
  [new ApiError(401, 0, '401: Unauthorized'), { kind: 'unreachable' }],
  [notFound(), { kind: 'unreachable' }],
  [{ retryAfter: 7.2 }, { kind: 'tooFast', waitSeconds: 9 }],
  [
    { retryAfter: 5, global: true },
    { kind: 'tooFast', waitSeconds: 6 },
  ],
  ['bad gateway', { kind: 'unknown', why: 'HTTP 502' }],
  ['lost before', { kind: 'unknown' }],
])('%o is a failure of its kind', async (fault, kind) => {
  expect(readFailure(await fail(fault))).toMatchObject(kind)
})

it('no line is certainly not sent', async () => {
  await discord.stop()
  expect(
    readFailure(
      await createApi(discord)
        .openPrivate('1')
        .catch((error: unknown) => error),
    ),
  ).toEqual({
    kind: 'unreachable',
    why: 'ECONNREFUSED',
  })
})

it('what is not the platform’s is thrown on', () => {
  expect(() => readFailure(new TypeError('ours'))).toThrow('ours')
})

it('a log holds neither tokens nor what was to be said', async () => {
  const error = describeError(await fail(missingAccess(), '/webhooks/1/secret-token'))
  expect(error.message).toContain('POST /api/v10/webhooks, 50001 Missing Access')
  expect(JSON.stringify([error.message, error, error.stack])).not.toMatch(/secret|điều kín/u)
})

it('short pauses are waited for', async () => {
  discord.faults.next(/./, { retryAfter: 0.02 })
  await expect(createApi(discord).call('put', '/applications/1/commands', { body: [] })).resolves.toEqual([])
})
