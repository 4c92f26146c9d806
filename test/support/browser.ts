import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect } from 'vitest'
import { launchChromium } from './chromium.ts'

/** Opens an address in a browser of its own: no cookies, nothing stored. */
export type OpenPage = (url: string, options?: BrowserContextOptions) => Promise<Page>

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
    return await launchChromium()
  } catch (error) {
    if (process.env.CI || process.env.REQUIRE_BROWSER) throw error
    return String(error).split('\n')[0] ?? ''
  }
}
