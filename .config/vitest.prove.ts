import { defineConfig } from 'vitest/config'

const REAL_TIME = 'test/prove/telegram.test.ts' // 23 answers a second, on two databases at once
const ALL = 'test/prove/**/*.test.ts'

// Long proofs: first the one that keeps a platform's pace, alone; then the others, two at once. What has order 0 and one worker
// Vitest would take last.
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ['verbose'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
    projects: [
      {
        extends: true,
        test: { name: 'in real time', include: [REAL_TIME], maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: { name: 'others', include: [ALL], exclude: [REAL_TIME], maxWorkers: 2, sequence: { groupOrder: 2 } },
      },
    ],
  },
})
