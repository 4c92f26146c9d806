import { defineConfig } from 'vitest/config'

// Long proofs, one file after another: each may use the whole machine.
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/prove/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ['verbose'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
  },
})
