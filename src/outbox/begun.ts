import { z } from 'zod'
import type { Channel } from '../chat/channel.ts'
import type { Queries } from '../database/database.ts'

const leases = z.array(z.object({ name: z.string(), owner: z.string() }))

/** Sees which channels have begun: here, or, of those that one process serves for all, elsewhere. */
export function watchBeginnings(queries: Queries, owner: string) {
  const begun = new Map<string, boolean>()
  const alone = new Set<string>()

  return {
    /** The same channel, seen. */
    watch(channel: Channel): Channel {
      const { name, receivesAlone } = channel
      begun.set(name, false)
      if (receivesAlone) alone.add(name)
      return {
        ...channel,
        async start(receive) {
          await channel.start(receive)
          begun.set(name, true)
        },
        stop() {
          begun.set(name, false)
          return channel.stop()
        },
      }
    },

    /** The names of channels that nobody serves, and `database` where that does not answer. One query. */
    async missing(): Promise<string[]> {
      const idle = [...begun].flatMap(([name, has]) => (has ? [] : [name]))
      try {
        const rows = leases.parse(
          await queries.$queryRaw`SELECT "name", "owner" FROM "Lease" WHERE "until" > clock_timestamp()`,
        )
        const elsewhere = new Set(rows.flatMap((row) => (row.owner === owner ? [] : [row.name])))
        return idle.filter((name) => !(alone.has(name) && elsewhere.has(`channel ${name}`)))
      } catch {
        return ['database', ...idle]
      }
    },
  }
}
