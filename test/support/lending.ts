import type { PGlite } from '@electric-sql/pglite'
import type { OpenEngine } from '../../src/database/engines/engine.ts'
import { engineUpon, openInMemory } from '../../src/database/engines/pglite.ts'
import { type Contents, dumpOf, nameOf } from './dump.ts'

const MOST_IDLE = 3 // of the same contents: one takes some hundred megabytes

/** Databases that nobody uses now, as they were at first, by what is in them. */
const idle = new Map<string, Loaded[]>()

interface Loaded {
  pglite: PGlite
  /** What tells whether a test has changed tables and not only rows. */
  shape: string
}

/**
 * An engine on PGlite with these contents, and `close` gives it back: bringing one back to how it was takes a twentieth of
 * the time of loading another. Whoever goes on using it after `close` fails, as with one that is closed for good.
 */
export async function lend(contents: Contents): Promise<OpenEngine> {
  const name = nameOf(contents)
  const loaded = idle.get(name)?.pop() ?? (await load(contents))
  let isBack = false
  const lent = new Proxy(loaded.pglite, {
    get(pglite, key) {
      const value: unknown = Reflect.get(pglite, key)
      if (typeof value !== 'function') return value
      return isBack ? refuse : value.bind(pglite)
    },
  })
  return {
    ...(await engineUpon(lent)),
    async close() {
      if (isBack) return
      isBack = true
      if (!(await bringBack(loaded))) return loaded.pglite.close()
      const others = idle.get(name) ?? []
      if (others.length >= MOST_IDLE) return loaded.pglite.close()
      idle.set(name, [...others, loaded])
    },
  }
}

const NO_TABLES = ''

const refuse = () => Promise.reject(new Error('PGlite is closed'))

async function load(contents: Contents): Promise<Loaded> {
  const { pglite } = await openInMemory(await dumpOf(contents))
  await pglite.exec(KEEP)
  return { pglite, shape: await shapeOf(pglite) }
}

async function bringBack({ pglite, shape }: Loaded): Promise<boolean> {
  if (pglite.closed) return false
  if (shape !== NO_TABLES && (await shapeOf(pglite)) !== shape) return false
  await pglite.exec('DISCARD ALL')
  await pglite.exec(shape === NO_TABLES ? EMPTY : BRING_BACK)
  return true
}

async function shapeOf(pglite: PGlite): Promise<string> {
  const { rows } = await pglite.query<{ shape: string }>(SHAPE)
  return rows[0]?.shape ?? NO_TABLES
}

// The rows as they were at first stand in a schema of their own.
const KEPT = 'as_at_first'

const TABLES = `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`

const KEEP = `
CREATE SCHEMA ${KEPT};
CREATE TABLE ${KEPT}.sequences AS SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public';
DO $$
DECLARE kept name;
BEGIN
  FOR kept IN ${TABLES} LOOP
    EXECUTE format('CREATE TABLE ${KEPT}.%I AS TABLE public.%I', kept, kept);
  END LOOP;
END $$`

const SHAPE = `
SELECT md5(string_agg(concat_ws(' ', relname, relkind, attname, atttypid, attnotnull), ',' ORDER BY relname, attnum)) AS shape
FROM pg_class LEFT JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped
WHERE relnamespace = 'public'::regnamespace`

const EMPTY = `
DROP SCHEMA IF EXISTS pgboss CASCADE;
DROP SCHEMA public CASCADE;
CREATE SCHEMA public`

const BRING_BACK = `
DROP SCHEMA IF EXISTS pgboss CASCADE;
SET session_replication_role = replica;
DO $$
DECLARE kept name; columns text; value bigint;
BEGIN
  EXECUTE (SELECT 'TRUNCATE ' || string_agg(format('public.%I', relname), ', ') FROM (${TABLES}) AS tables);
  FOR kept IN ${TABLES} LOOP
    columns := (SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute
      WHERE attrelid = format('public.%I', kept)::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '');
    EXECUTE format('INSERT INTO public.%I (%s) SELECT %s FROM ${KEPT}.%I', kept, columns, columns, kept);
  END LOOP;
  FOR kept, value IN SELECT sequencename, last_value FROM ${KEPT}.sequences LOOP
    PERFORM setval(format('public.%I', kept)::regclass, coalesce(value, 1), value IS NOT NULL);
  END LOOP;
END $$;
SET session_replication_role = DEFAULT`
