import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { createFakeReceive } from '../support/fake-receive.ts'
import { startWeb } from '../support/web.ts'

const { browser, why } = await openBrowser()
afterAll(() => browser?.close())

const STORED = 'JSON.stringify({ ...localStorage, ...sessionStorage })'

describe.skipIf(why !== null)(why ? `The chat page: skipped, no Chromium (${why})` : 'The chat page', () => {
  let bot: ReturnType<typeof createFakeReceive>
  let web: Awaited<ReturnType<typeof startWeb>>
  const contexts: BrowserContext[] = []
  const faults: string[] = []

  beforeEach(async () => {
    bot = createFakeReceive()
    web = await startWeb(bot.receive)
  })
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close()
    await web.stop()
    expect(faults.splice(0)).toEqual([])
  })

  /** Opens the page in a browser of its own; a fault of its script or of its CSP fails the test. */
  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser?.newContext({ reducedMotion: 'reduce', ...options })
    if (!context) throw new Error('no browser')
    contexts.push(context)
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (line) => {
      if (/Content Security Policy|Trusted ?Type/i.test(line.text())) faults.push(line.text())
    })
    await page.goto(web.url)
    return page
  }

  const box = (page: Page) => page.getByLabel('Câu hỏi', { exact: true })
  const answers = (page: Page) => page.locator('.told')

  async function ask(page: Page, text: string): Promise<string> {
    const before = await answers(page).count()
    await box(page).fill(text)
    await box(page).press('Enter')
    await answers(page).nth(before).waitFor()
    return answers(page).nth(before).innerText()
  }

  test('the empty page offers three questions, and one press asks', async () => {
    const page = await open()
    const examples = page.getByRole('list', { name: 'Câu hỏi mẫu' }).getByRole('button')
    expect(await examples.count()).toBe(3)
    const [first] = await examples.allInnerTexts()
    await examples.first().click()
    await answers(page).waitFor()
    expect(bot.heard).toMatchObject([{ text: first }])
    expect(await examples.count()).toBe(0)
  })

  test('what is pressed is shown as said, and an old choice still works', async () => {
    const page = await open()
    await ask(page, 'một')
    await ask(page, 'hai')
    expect(await page.getByRole('button', { name: 'Toàn văn' }).allInnerTexts()).toEqual([
      'Toàn văn',
      '1\nToàn văn',
    ])
    await page.getByRole('button', { name: 'Toàn văn' }).first().click()
    await page.getByRole('button', { name: 'Sao chép' }).waitFor()
    expect(await page.locator('.said').last().innerText()).toContain('Toàn văn')
    expect(bot.heard.at(-1)).toMatchObject({ text: '', press: 'full III.2/1' })
  })

  test('a clause is copied as it stands', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    await ask(page, 'một')
    await page.getByRole('button', { name: '1 Toàn văn' }).click()
    await page.getByRole('button', { name: 'Sao chép' }).click()
    await page.getByRole('button', { name: 'Đã chép' }).waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      '1. Tổ chức họp báo định kỳ, đột xuất.',
    )
    expect(await page.getByRole('status').filter({ hasText: 'Đã chép' }).count()).toBe(1)
  })

  test('script in a message stays text', async () => {
    const page = await open()
    const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>&amp;'
    expect(await ask(page, evil)).toContain(`Đã nghe: ${evil}`)
    await page.reload()
    expect(await answers(page).innerText()).toContain(`Đã nghe: ${evil}`)
    expect(await page.locator('#log img, #log script').count()).toBe(0)
    expect(await page.title()).toBe('Điều phối kế hoạch')
  })

  test('a reload keeps the conversation and what is being typed', async () => {
    const page = await open()
    await ask(page, 'một')
    await box(page).fill('đang soạn dở')
    await page.reload()
    expect(await page.locator('.entry').allInnerTexts()).toEqual([
      expect.stringContaining('một'),
      expect.stringContaining('Đã nghe: một'),
    ])
    expect(await box(page).inputValue()).toBe('đang soạn dở')
    await page.getByRole('button', { name: '1 Toàn văn' }).click()
    await page.getByRole('button', { name: 'Sao chép' }).waitFor()
  })

  test("a history that cannot be read, or may not be kept, stands in nobody's way", async () => {
    const page = await open()
    await page.evaluate(`localStorage.setItem('dieuphoi.history', '{')`)
    await page.reload()
    expect(await ask(page, 'một')).toContain('Đã nghe: một')
    await page.addInitScript(
      `Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked') } })`,
    )
    await page.reload()
    expect(await ask(page, 'hai')).toContain('Đã nghe: hai')
    expect(await page.locator('.entry').count()).toBe(2)
  })

  test('the history holds two hundred entries, the newest', async () => {
    const page = await open()
    await page.evaluate(`localStorage.setItem('dieuphoi.history', JSON.stringify({
      session: document.body.dataset.session,
      entries: Array.from({ length: 200 }, (_, n) => ({ id: 'n' + n, kind: 'said', text: 'dòng ' + n, state: 'sent' })),
    }))`)
    await page.reload()
    await ask(page, 'mới nhất')
    expect(await page.locator('.entry').count()).toBe(200)
    expect(await page.locator('.said').first().innerText()).toContain('dòng 2')
  })

  test('a second page of the same browser shows the same conversation', async () => {
    const page = await open()
    const second = await page.context().newPage()
    await second.goto(web.url)
    await ask(page, 'một')
    await answers(second).waitFor()
    await ask(second, 'hai')
    await answers(page).nth(1).waitFor()
    expect(await page.locator('.entry').count()).toBe(4)
  })

  test.each(['typed', 'pressed'])(
    'leaving, %s, wipes every page, the storage and the session',
    async (how) => {
      const page = await open()
      const second = await page.context().newPage()
      await second.goto(web.url)
      await ask(page, 'một')
      const session = async () =>
        (await page.context().cookies()).find(({ name }) => name === 'dieuphoi')?.value
      const before = await session()
      if (how === 'pressed') await page.getByRole('button', { name: 'Thoát' }).click()
      else {
        await box(page).fill('thoat')
        await box(page).press('Enter')
      }
      await page.getByRole('status').filter({ hasText: 'Đã xóa' }).waitFor()
      await second.locator('#empty').waitFor()
      expect(await page.evaluate(STORED)).toBe('{}')
      expect(await page.locator('.entry').count()).toBe(0)
      expect(await session()).not.toBe(before)
      await page.reload()
      expect(await page.locator('#empty').isVisible()).toBe(true)
    },
  )

  test('what the bot will not keep, the page does not keep', async () => {
    const page = await open()
    expect(await ask(page, 'MẬT: nội dung')).toContain('Không nhận nội dung mật.')
    expect(await page.locator('body').innerText()).not.toContain('MẬT: nội dung')
    expect(await page.evaluate(STORED)).not.toContain('MẬT')
  })

  test('without a connection a message waits, says so, and is sent once when it can be', async () => {
    const page = await open()
    await ask(page, 'một')
    await page.context().setOffline(true)
    await box(page).fill('hai')
    await box(page).press('Enter')
    await page.getByRole('status').filter({ hasText: 'Mất kết nối' }).waitFor()
    expect(await page.locator('.said').last().innerText()).toContain('Chờ gửi')
    await page.context().setOffline(false)
    await answers(page).nth(1).waitFor()
    expect(bot.heard.map(({ text }) => text)).toEqual(['một', 'hai'])
    expect(await page.locator('.said').last().innerText()).not.toContain('Chờ gửi')
    expect(await page.getByRole('status').filter({ hasText: 'Mất kết nối' }).count()).toBe(0)
  })

  test('while the server is away messages wait, and go out in order when it is back', async () => {
    const page = await open()
    await ask(page, 'một')
    await web.stop()
    for (const text of ['hai', 'ba']) {
      await box(page).fill(text)
      await box(page).press('Enter')
    }
    await page.getByRole('status').filter({ hasText: 'Mất kết nối' }).waitFor()
    web = await startWeb(bot.receive, { port: web.port })
    await answers(page).nth(2).waitFor()
    expect(bot.heard.map(({ text }) => text)).toEqual(['một', 'hai', 'ba'])
  })

  test('an answer lost on its way is asked for again with the same id', async () => {
    const page = await open()
    let lost = 0
    await page.route('**/chat/messages', async (route) => {
      if (lost++ > 0) return route.continue()
      await route.fetch()
      await route.abort('connectionreset')
    })
    await ask(page, 'một')
    const ids = bot.heard.map(({ updateId }) => updateId)
    expect([ids.length, new Set(ids).size]).toEqual([2, 1])
    expect(await answers(page).count()).toBe(1)
  })

  test('what the server refuses can be mended and sent again', async () => {
    const page = await open()
    await page.route('**/chat/messages', (route) => route.fulfill({ status: 413, json: { refused: 'size' } }))
    await box(page).fill('một')
    await box(page).press('Enter')
    await page.getByRole('button', { name: 'Sửa và gửi lại' }).click()
    expect(await box(page).inputValue()).toBe('một')
    await page.unroute('**/chat/messages')
    expect(await ask(page, 'hai')).toContain('Đã nghe: hai')
  })

  test('what the bot says unasked appears, once', async () => {
    const page = await open()
    await ask(page, 'một')
    const message = { blocks: [{ style: 'lead' as const, text: 'TỔNG HỢP SÁNG 29/4' }], choices: [] }
    const session = bot.heard[0]?.sender.id ?? ''
    await expect.poll(() => web.channel.push(session, 'digest-1', message)).toBe(1)
    await page.getByText('TỔNG HỢP SÁNG 29/4').waitFor()
    await web.channel.push(session, 'digest-1', message)
    await ask(page, 'hai')
    expect(await page.getByText('TỔNG HỢP SÁNG 29/4').count()).toBe(1)
  })

  test('a slow answer shows that it is being looked for', async () => {
    const page = await open()
    const answer = Promise.withResolvers<void>()
    await page.route('**/chat/messages', async (route) => {
      await answer.promise
      await route.continue()
    })
    await box(page).fill('một')
    await box(page).press('Enter')
    const searching = page.getByRole('status').filter({ hasText: 'Đang tìm trong Kế hoạch' })
    await searching.waitFor()
    answer.resolve()
    await answers(page).waitFor()
    expect(await searching.count()).toBe(0)
  })

  test('the keyboard alone does it all', async () => {
    const page = await open()
    const focused = () => page.locator(':focus').evaluate((node) => node.textContent?.trim() || node.id)
    expect(await focused()).toBe('text')
    await page.keyboard.type('dòng một')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('dòng hai')
    await page.keyboard.press('Enter')
    await answers(page).waitFor()
    expect(bot.heard).toMatchObject([{ text: 'dòng một\ndòng hai' }])
    expect(await focused()).toBe('text')
    await page.keyboard.press('Shift+Tab')
    expect(await focused()).toBe('1 Toàn văn')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Sao chép' }).waitFor()
    expect(await focused()).toBe('1 Toàn văn')

    await page.reload()
    const skip = page.locator('a, button, textarea').first()
    await skip.focus()
    expect([await focused(), (await skip.boundingBox())?.y]).toEqual(['Đến ô nhập câu hỏi', 8])
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('text')
  })

  test('Enter belongs to the keyboard while it composes a syllable', async () => {
    const page = await open()
    await box(page).fill('hop bao')
    await box(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })
    expect(await box(page).inputValue()).toBe('hop bao')
    expect(bot.heard).toEqual([])
  })

  test.each([320, 390, 1280])(
    'at %i px nothing runs over the side, however long a word is',
    async (width) => {
      const page = await open({ viewport: { width, height: 640 } })
      const overrun = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
      expect(await overrun()).toBeLessThanOrEqual(0)
      await ask(page, `https://hanoi.gov.vn/${'x'.repeat(200)}`)
      await page.getByRole('button', { name: '1 Toàn văn' }).click()
      await page.getByRole('button', { name: 'Sao chép' }).waitFor()
      expect(await overrun()).toBeLessThanOrEqual(0)
      for (const target of await page.getByRole('button').all()) {
        const size = await target.boundingBox()
        expect(size && Math.min(size.width, size.height), await target.innerText()).toBeGreaterThanOrEqual(36)
      }
    },
  )

  test('the beginning of a long answer is in view', async () => {
    const page = await open({ viewport: { width: 390, height: 600 } })
    for (const text of ['một', 'hai']) await ask(page, text)
    await ask(page, Array.from({ length: 60 }, (_, line) => `dòng ${line}`).join('\n'))
    const asked = await page.locator('.said').last().boundingBox()
    expect(asked?.y).toBeGreaterThanOrEqual(56)
    expect(asked?.y).toBeLessThan(200)
  })

  test('dark where the reader prefers dark', async () => {
    const paper = async (colorScheme: 'light' | 'dark') => {
      const page = await open({ colorScheme })
      return page.evaluate('getComputedStyle(document.body).backgroundColor')
    }
    expect([await paper('light'), await paper('dark')]).toEqual(['rgb(251, 250, 247)', 'rgb(20, 24, 28)'])
  })

  test.each(['light', 'dark'] as const)(
    'axe finds nothing to mend in %s, empty or filled',
    async (colorScheme) => {
      const page = await open({ colorScheme, viewport: { width: 390, height: 844 } })
      const violations = async () => (await new AxeBuilder({ page }).analyze()).violations
      expect(await violations()).toEqual([])
      await ask(page, 'một')
      await page.getByRole('button', { name: '1 Toàn văn' }).click()
      await page.getByRole('button', { name: 'Sao chép' }).waitFor()
      await page.context().setOffline(true)
      await box(page).fill('hai')
      await box(page).press('Enter')
      await page.getByRole('status').filter({ hasText: 'Mất kết nối' }).waitFor()
      expect(await violations()).toEqual([])
    },
  )

  test('without JavaScript the page says what it needs', async () => {
    const page = await open({ javaScriptEnabled: false })
    expect(await page.locator('main').innerText()).toContain('JavaScript')
  })
})
