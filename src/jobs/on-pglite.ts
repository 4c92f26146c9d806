import type { PGlite } from '@electric-sql/pglite'
import type { Db } from 'pg-boss'

const WHOLE_TRANSACTION = /^\s*BEGIN\b/i

/**
 * What pg-boss asks of PGlite, by way of its own adapter, except for scripts that begin a transaction: that adapter lets
 * others have a turn between the failure of one and its rollback, and theirs would fail on the one connection.
 */
export function onPglite(pglite: PGlite, adapter: Db): Db {
  return {
    ...adapter,
    async executeSql(text, values) {
      if (values?.length || !WHOLE_TRANSACTION.test(text)) return adapter.executeSql(text, values)
      const results = await pglite.transaction((tx) => tx.exec(text))
      return { rows: results.flatMap(({ rows }) => rows) }
    },
  }
}
