import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { UserError } from '../../user-error.ts'
import type { Procedure } from '../procedure.ts'
import { answer, readLine } from './wire.ts'

const NOBODY = new Set(['ENOENT', 'ECONNREFUSED'])

/** Has the bot that listens at `path` run a procedure; resolves with `'nobody'` where none listens. Throws its UserErrors. */
export async function callBot<Request, Result>(
  path: string,
  { name, result }: Procedure<Request, Result>,
  request: Request,
): Promise<{ result: Result } | 'nobody'> {
  const socket = connect(path)
  try {
    await once(socket, 'connect')
  } catch (error) {
    if (error instanceof Error && 'code' in error && NOBODY.has(String(error.code))) return 'nobody'
    throw error
  }
  const said = await converse(socket, { procedure: name, request }).finally(() => socket.destroy())
  if ('userError' in said) throw new UserError(said.userError.key, said.userError.details)
  if ('failed' in said) throw new UserError('bot-failed')
  return { result: result.parse(said.result) }
}

async function converse(socket: Socket, call: { procedure: string; request: unknown }) {
  socket.setEncoding('utf8')
  socket.write(`${JSON.stringify(call)}\n`)
  const line = await readLine(socket).catch(() => {
    throw new UserError('bot-stopped')
  })
  return answer.parse(JSON.parse(line))
}
