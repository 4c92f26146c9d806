// Counts what `.ci/run` noted in a folder, and fails what was left out: an engine of the database, or the browser.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder = '.'] = process.argv.slice(2)
const NEEDED = ['install', 'test', 'check', 'prove']

const exits = NEEDED.map((step) => ({ step, code: read(`${step}.exit`)?.trim() ?? 'not run' }))
const tests = ['test', 'prove'].flatMap(testsOf)
const passed = tests.filter(({ status }) => status === 'passed')
const failed = tests
  .filter(({ status }) => status === 'failed')
  .map(({ file, title, why }) => `${file}: ${title}\n${why}`)

for (const { step, code } of exits) {
  const told = tests.some((test) => test.step === step && test.status === 'failed')
  if (code !== '0' && !told) failed.push(`${step} ended with ${code}`)
}
for (const engine of ['pglite', 'postgresql']) {
  const ran = passed.some(
    ({ file, title }) => file.includes('/test/database/') && title.includes(` on ${engine} `),
  )
  if (!ran) failed.push(`the database suite did not run on ${engine}`)
}
const browser = tests.filter(({ file }) => file.includes('browser'))
const unseen = browser.filter(({ status }) => status !== 'passed' && status !== 'failed')
if (browser.length === 0 || unseen.length > 0)
  failed.push(`${unseen.length || 'all'} browser tests were skipped`)

const steps = exits.filter(({ step, code }) => code === '0' && !tests.some((test) => test.step === step))
for (const what of failed) console.log(`failed: ${what}`)
console.log(`${passed.length + steps.length} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0

/** What vitest reported of a step; a file that could not be run counts as one failed test. */
function testsOf(step) {
  const report = JSON.parse(read(`${step}.json`) ?? '{"testResults": []}')
  return report.testResults.flatMap(({ name: file, status, message, assertionResults }) => {
    if (assertionResults.length === 0 && status === 'failed')
      return [{ step, file, title: 'could not be run', status, why: message }]
    return assertionResults.map(({ fullName: title, status, failureMessages }) => {
      return { step, file, title, status, why: failureMessages?.join('\n') ?? '' }
    })
  })
}

function read(name) {
  const file = join(folder, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
