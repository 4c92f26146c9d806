import { AsyncLocalStorage } from 'node:async_hooks'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'

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

/** The same adapter, refusing what {@link withinTransaction} forbids. PGlite would wait for itself; PostgreSQL would write outside. */
export function guard(factory: SqlMigrationAwareDriverAdapterFactory): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    connect: async () => guardConnection(await factory.connect()),
  }
}

function guardConnection(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const { queryRaw, executeRaw, startTransaction } = adapter
  adapter.queryRaw = async (query) => {
    refuseInside()
    return queryRaw.call(adapter, query)
  }
  adapter.executeRaw = async (query) => {
    refuseInside()
    return executeRaw.call(adapter, query)
  }
  adapter.startTransaction = async (isolation) => {
    refuseInside()
    return startTransaction.call(adapter, isolation)
  }
  return adapter
}
