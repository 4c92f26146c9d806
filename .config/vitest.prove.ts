import { defineConfig } from 'vitest/config'

// Long proofs, two at once: those on Telegram keep its pace, and wait most of the time.
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/prove/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ['verbose'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
  },
})
