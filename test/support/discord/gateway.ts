import type { Server } from 'node:http'
import { type RawData, type WebSocket, WebSocketServer } from 'ws'
import { asJson, type Json } from './json.ts'
import { APPLICATION, BOT, type State } from './state.ts'
import { guildPayload } from './wire.ts'

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
} as const

/** What a client wishes to be told of. */
export const INTENTS = { guilds: 1, guildMessages: 1 << 9, direct: 1 << 12, content: 1 << 15 } as const
const PRIVILEGED = (1 << 1) | (1 << 8) | INTENTS.content
const KNOWN = (1 << 26) - 1
const MOST_BYTES = 4096
const MOST_SENT = 120 // in 60 seconds

interface Session {
  id: string
  intents: number
  seq: number
  dispatched: { s: number; t: string; d: unknown }[]
  socket: WebSocket | null
}

export interface GatewaySettings {
  token: string
  /** Whether the privileged intents were switched on for this bot. */
  privileged: boolean
  heartbeatMs: number
}

/** The line over which the platform tells the bot what happens. */
export function createGateway(server: Server, state: State, url: () => string, settings: GatewaySettings) {
  const sockets = new WebSocketServer({ server })
  const sessions = new Map<string, Session>()
  const ops: number[] = []

  sockets.on('connection', (socket) => {
    let session: Session | null = null
    const times: number[] = []
    send(socket, { op: OP.hello, d: { heartbeat_interval: settings.heartbeatMs } })

    socket.on('message', (raw: RawData) => {
      const text = String(raw)
      const { op, d } = asJson(JSON.parse(text))
      ops.push(Number(op))
      times.push(Date.now())
      if (Buffer.byteLength(text) > MOST_BYTES) return socket.close(4002, 'Payload too large')
      if (times.filter((at) => at > Date.now() - 60_000).length > MOST_SENT)
        return socket.close(4008, 'Rate limited')
      if (op === OP.heartbeat) return send(socket, { op: OP.ack })
      if (op === OP.identify)
        return session ? socket.close(4005, 'Already authenticated') : identify(asJson(d))
      if (op === OP.resume) return resume(asJson(d))
      if (!session) return socket.close(4003, 'Not authenticated')
      if (op !== 3 && op !== 4 && op !== 8) socket.close(4001, 'Unknown opcode')
    })
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = null
    })

    function identify(d: Json) {
      const intents = Number(d.intents)
      if (d.token !== settings.token) return socket.close(4004, 'Authentication failed')
      if (!Number.isInteger(intents) || intents < 0 || intents > KNOWN)
        return socket.close(4013, 'Invalid intents')
      if (intents & PRIVILEGED && !settings.privileged) return socket.close(4014, 'Disallowed intents')
      session = { id: state.newId(), intents, seq: 0, dispatched: [], socket }
      sessions.set(session.id, session)
      dispatch(session, 'READY', {
        v: 10,
        user: BOT,
        guilds: [...state.guilds.keys()].map((id) => ({ id, unavailable: true })),
        session_id: session.id,
        resume_gateway_url: url(),
        application: { id: APPLICATION, flags: 0 },
      })
      if (intents & INTENTS.guilds)
        for (const guild of state.guilds.values())
          dispatch(session, 'GUILD_CREATE', guildPayload(guild, state))
    }

    function resume(d: Json) {
      const found = sessions.get(String(d.session_id))
      if (d.token !== settings.token) return socket.close(4004, 'Authentication failed')
      if (!found) return send(socket, { op: OP.invalid, d: false })
      if (Number(d.seq) > found.seq) return socket.close(4007, 'Invalid seq')
      found.socket = socket
      session = found
      for (const one of found.dispatched.filter(({ s }) => s > Number(d.seq)))
        send(socket, { op: OP.dispatch, ...one })
      dispatch(found, 'RESUMED', {})
    }
  })

  function dispatch(session: Session, t: string, d: unknown): void {
    const one = { s: ++session.seq, t, d }
    session.dispatched.push(one)
    if (session.socket) send(session.socket, { op: OP.dispatch, ...one })
  }

  const live = () => [...sessions.values()].filter(({ socket }) => socket)

  return {
    /** Every operation that clients sent, in order. */
    ops,
    /** Tells every session that wishes for it; `shape` may hide something from some. Who is away is told later. */
    tell(t: string, intent: number, shape: (intents: number) => unknown): void {
      for (const session of sessions.values())
        if (intent === 0 || session.intents & intent) dispatch(session, t, shape(session.intents))
    },
    /** The same once more, as a platform may send it twice. */
    repeatLast(): void {
      for (const session of live()) {
        const last = session.dispatched.at(-1)
        if (last) dispatch(session, last.t, last.d)
      }
    },
    connected: () => live().length,
    /** Breaks the lines without a word. */
    drop: () => sockets.clients.forEach((socket) => void socket.terminate()),
    close: (code: number) => sockets.clients.forEach((socket) => void socket.close(code)),
    askToReconnect: () =>
      sockets.clients.forEach((socket) => void send(socket, { op: OP.reconnect, d: null })),
    invalidate(resumable: boolean): void {
      if (!resumable) sessions.clear()
      for (const socket of sockets.clients) send(socket, { op: OP.invalid, d: resumable })
    },
    stop(): void {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}

export type Gateway = ReturnType<typeof createGateway>

const send = (socket: WebSocket, payload: unknown) => socket.send(JSON.stringify(payload))
