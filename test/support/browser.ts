import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect } from 'vitest'

/** Opens an address in a browser of its own: no cookies, nothing stored. */
export type OpenPage = (url: string, options?: BrowserContextOptions) => Promise<Page>

// Containers have no user namespaces for its sandbox, and no graphics.
const FLAGS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-software-rasterizer']

/**
 * A suite in the Chromium that comes with the packages. A fault of a page's script, or something its CSP stopped,
 * fails the test. Where Chromium cannot run the suite says that it was skipped, and why; where `CI` or
 * `REQUIRE_BROWSER` is set it fails instead, since skipping there would be passing unseen.
 */
export async function describeInBrowser(name: string, suite: (open: OpenPage) => void): Promise<void> {
  const started = await startBrowser()
  const skipped = typeof started === 'string'

  describe.skipIf(skipped)(skipped ? `${name}: skipped, no Chromium (${started})` : name, () => {
    const opened: Page[] = []
    const faults: string[] = []

    afterEach(async () => {
      for (const page of opened.splice(0)) await page.context().close()
      expect(faults.splice(0)).toEqual([])
    })
    afterAll(() => (skipped ? undefined : started.close()))

    suite(async (url, options = {}) => {
      if (skipped) throw new Error(started)
      const context = await started.newContext({ reducedMotion: 'reduce', ...options })
      context.on('weberror', (fault) => faults.push(fault.error().message))
      context.on('console', (line) => {
        if (/Content Security Policy|Trusted ?Type/i.test(line.text())) faults.push(line.text())
      })
      const page = await context.newPage()
      opened.push(page)
      await page.goto(url)
      return page
    })
  })
}

async function startBrowser(): Promise<Browser | string> {
  try {
    return await chromium.launch({ executablePath: await unpackChromium(), args: FLAGS })
  } catch (error) {
    if (process.env.CI || process.env.REQUIRE_BROWSER) throw error
    return String(error).split('\n')[0] ?? ''
  }
}

/** Beside its archive, so that it fits its version, and whole or not at all: the package's own way leaves half a file when killed. */
async function unpackChromium(): Promise<string> {
  const archive = new URL('../bin/chromium.br', import.meta.resolve('@sparticuz/chromium'))
  const unpacked = fileURLToPath(new URL('chromium', archive))
  if (existsSync(unpacked)) return unpacked
  const partly = `${unpacked}.${process.pid}`
  await pipeline(
    createReadStream(archive),
    createBrotliDecompress(),
    createWriteStream(partly, { mode: 0o755 }),
  )
  await rename(partly, unpacked)
  return unpacked
}
