import { defineConfig } from 'vitest/config'

// Tests mirror the tree; long proofs and timings live in test/prove and test/bench and run on their own.
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: ['test/prove/**', 'test/bench/**'],
    reporters: [['default', { summary: false }]],
    silent: 'passed-only',
    isolate: false, // files share no module state, and a worker a file costs half of the time
    maxWorkers: '100%',
    testTimeout: 60_000, // a busy machine is no failure
    hookTimeout: 60_000,
    execArgv: ['--disable-warning=ExperimentalWarning'], // of importing WebAssembly and of node:sqlite, both meant
  },
})
