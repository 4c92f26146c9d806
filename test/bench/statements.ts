import type { OpenEngine } from '../../src/database/engines/engine.ts'

/** The same engine, counting what Prisma asks of it. */
export function countStatements(engine: OpenEngine): OpenEngine & { counted(): number } {
  let statements = 0
  const { adapter } = engine
  return {
    ...engine,
    counted: () => statements,
    adapter: {
      ...adapter,
      provider: adapter.provider,
      adapterName: adapter.adapterName,
      connectToShadowDb: () => adapter.connectToShadowDb(),
      async connect() {
        const connection = await adapter.connect()
        const { queryRaw, executeRaw, startTransaction } = connection
        connection.queryRaw = (query) => count(() => queryRaw.call(connection, query))
        connection.executeRaw = (query) => count(() => executeRaw.call(connection, query))
        connection.startTransaction = async (isolation) => {
          const transaction = await startTransaction.call(connection, isolation)
          const inside = { queryRaw: transaction.queryRaw, executeRaw: transaction.executeRaw }
          transaction.queryRaw = (query) => count(() => inside.queryRaw.call(transaction, query))
          transaction.executeRaw = (query) => count(() => inside.executeRaw.call(transaction, query))
          return transaction
        }
        return connection
      },
    },
  }

  function count<T>(work: () => T): T {
    statements++
    return work()
  }
}
