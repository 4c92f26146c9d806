// What a backup and a restore of 100,000 rows take on PGlite, and for how long nothing else has a turn meanwhile.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import { backUp } from '../../src/database/backup/back-up.ts'
import { restore } from '../../src/database/backup/restore.ts'
import { openFolder } from '../../src/database/engines/pglite.ts'
import { migrate } from '../../src/database/migrations/migrate.ts'
import { readMigrations } from '../../src/database/migrations/read.ts'

const ROWS = `
  INSERT INTO "Plan" (id, state, "createdAt") VALUES ('p', 'draft', now());
  INSERT INTO "PlanEdition" ("planId", wording, origin, "contentHash", source, "importedAt", title)
    VALUES ('p', 'original', 'operator', '', '', now(), '');
  INSERT INTO "Clause" ("planId") SELECT 'p' FROM generate_series(1, 30000);
  INSERT INTO "ClauseWording" ("clauseId", "editionId", position, ref, text, heading, part, line)
    SELECT id, 1, id, 'III.' || id, repeat('Chủ trì, phối hợp với các sở, ngành ', 8) || id, '', 'III', id FROM "Clause";
  INSERT INTO "AuditEntry" (at, actor, action, subject, details)
    SELECT now(), 'operator', 'plan.imported', 'kh-' || n, '{"clauses": 79}' FROM generate_series(1, 40000) n;`

export default async function measureBackup() {
  const folder = await mkdtemp(join(tmpdir(), 'dieuphoi-bench-'))
  const migrations = await readMigrations()
  const source = await openFolder(join(folder, 'source'))
  await migrate(source, migrations)
  await source.session((session) => session.run(ROWS))
  const target = await openFolder(join(folder, 'target'))
  const [written, backingUp] = await watched(backUp(source, folder, 'asked', DateTime.now()))
  const [{ rows }, restoring] = await watched(restore(target, { file: written.file, migrations }))
  await Promise.all([source.close(), target.close()])
  await rm(folder, { recursive: true })
  return { rows, bytes: written.bytes, backingUp, restoring }
}

const EVERY_MS = 2

async function watched<T>(work: Promise<T>): Promise<[T, { ms: number; longestStallMs: number }]> {
  const start = performance.now()
  let [last, longest] = [start, 0]
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last - EVERY_MS)
    last = now
  }, EVERY_MS)
  const result = await work.finally(() => clearInterval(timer))
  return [result, { ms: Math.round(performance.now() - start), longestStallMs: Math.round(longest) }]
}
