import { chmodSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import type { Log } from '../../chat/bot.ts'
import { UserError } from '../../user-error.ts'
import type { House, Procedure } from '../procedure.ts'
import { secureFolderOf } from './path.ts'
import { type Answer, call, readLine } from './wire.ts'

type AnyProcedure = Procedure<unknown, unknown>

/** Answers the operator's commands of other processes until `stop`. The data folder must be held: an old socket is taken away. */
export async function serveOperator(
  path: string,
  procedures: readonly AnyProcedure[],
  house: House,
  log: Log,
): Promise<{ stop(): Promise<void> }> {
  const silent = new Set<Socket>() // those that have asked for nothing yet
  const server = createServer((socket) => {
    silent.add(socket)
    socket.setEncoding('utf8')
    socket.on('close', () => silent.delete(socket))
    socket.on('error', () => {}) // the command was stopped; its call ends with it
    answerCall(socket).then(
      (answer) => socket.end(`${JSON.stringify(answer)}\n`),
      (error: unknown) => {
        socket.destroy()
        if (server.listening) log.error({ err: error }, 'an operator command could not be read')
      },
    )
  })
  secureFolderOf(path)
  rmSync(path, { force: true })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, resolve)
  })
  if (process.platform !== 'win32') chmodSync(path, 0o600)

  async function answerCall(socket: Socket): Promise<Answer> {
    const line = await readLine(socket.iterator({ destroyOnReturn: false }))
    silent.delete(socket)
    const { procedure, request } = call.parse(JSON.parse(line))
    const called = procedures.find((known) => known.name === procedure)
    if (!called) return { userError: { key: 'bot-older', details: {} } }
    const read = called.request.safeParse(request)
    if (!read.success) return { userError: { key: 'bot-older', details: {} } }
    try {
      return { result: (await called.run(read.data, house)) ?? null }
    } catch (error) {
      if (error instanceof UserError) return { userError: { key: error.key, details: error.details } }
      log.error({ err: error, procedure }, 'an operator command failed')
      return { failed: procedure }
    }
  }

  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of silent) socket.destroy() // what was asked is answered first
      }),
  }
}
