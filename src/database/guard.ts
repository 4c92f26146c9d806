import { AsyncLocalStorage } from 'node:async_hooks'

const inside = new AsyncLocalStorage<{ open: boolean }>()

/** Runs `work` so that anything it asks of the database itself, and not of its transaction, throws at once. */
export async function withinTransaction<T>(work: () => Promise<T>): Promise<T> {
  const transaction = { open: true }
  try {
    return await inside.run(transaction, work)
  } finally {
    transaction.open = false // what was started inside and lives on may use the database again
  }
}

/** Throws within {@link withinTransaction}. */
export function refuseInside(): void {
  if (inside.getStore()?.open) {
    throw new Error(
      'The database itself was used inside a transaction: use the transaction (tx) that was handed in.',
    )
  }
}

/**
 * The same client, refusing what {@link withinTransaction} forbids: PGlite would wait for itself, PostgreSQL would write outside.
 * Asked where it is used, and not of the adapter below: Prisma gathers what is looked up by key in the same moment, and does it
 * for all in the context of whoever was first.
 */
export function guard<Client extends object>(client: Client): Client {
  return new Proxy(client, {
    get(target, name) {
      refuseInside()
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
