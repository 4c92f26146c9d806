// npm run migration -- NAME: writes the migration that brings the database from where it is to schema.prisma.
import { mkdir, writeFile } from 'node:fs/promises'
import { MIGRATIONS } from '../src/database/migrations/read.ts'
import { pendingScript } from './schema-engine.ts'

const name = process.argv[2]
if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error('npm run migration -- NAME, of small letters, figures and hyphens: what it brings')
  process.exit(2)
}
const script = await pendingScript()
if (!script) {
  console.log('The migrations already lead to schema.prisma.')
  process.exit(0)
}
const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
const folder = new URL(`${stamp}_${name}/`, MIGRATIONS)
await mkdir(folder, { recursive: true })
await writeFile(new URL('migration.sql', folder), script)
console.log(`Written: ${folder.pathname}migration.sql. Read it before you commit it.`)
process.exit(0) // the engine's database in memory has no close
