import chromium from '@sparticuz/chromium'
import { type Browser, chromium as launcher } from 'playwright-core'

/** Flags of the packaged browser that would hide what is to be proved: its own protections. */
const TOO_LAX = ['--disable-web-security', '--allow-running-insecure-content', '--single-process']

/**
 * The Chromium that comes with the packages. Where it cannot run, gives the reason instead, unless `CI` or
 * `REQUIRE_BROWSER` is set: there, skipping would be passing unseen.
 */
export async function openBrowser(): Promise<
  { browser: Browser; why: null } | { browser: null; why: string }
> {
  try {
    const executablePath = await chromium.executablePath()
    const args = chromium.args.filter((flag) => !TOO_LAX.includes(flag))
    return { browser: await launcher.launch({ executablePath, args }), why: null }
  } catch (error) {
    if (process.env.CI || process.env.REQUIRE_BROWSER) throw error
    const [why = ''] = String(error).split('\n')
    return { browser: null, why }
  }
}
