import { defineConfig } from 'prisma/config'

// `prisma generate` would otherwise look for a migration engine to download; migrations here run in WebAssembly.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: '../prisma/schema.prisma' })
