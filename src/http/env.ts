import type { HttpBindings } from '@hono/node-server'

/** What every route finds in its context. */
export interface Env {
  Bindings: HttpBindings
  Variables: {
    /** Who asks, behind the proxies that are trusted. */
    address: string
    /** The request comes from a page of this server and no other. */
    isOwnPage: boolean
    /** Aborted when the server stops: whatever streams must end then. */
    stopping: AbortSignal
  }
}
