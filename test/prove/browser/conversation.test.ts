import type { BrowserContextOptions } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeInBrowser } from '../../support/browser.ts'
import { chatPage } from '../../support/chat-page.ts'
import { fakeHouse } from '../../support/fake-house.ts'

await describeInBrowser('A conversation on the chat page', (open) => {
  const house = fakeHouse()

  const visit = async (options: BrowserContextOptions = {}) => chatPage(await open(house.web.url, options))

  test('the empty page offers three questions, and one press asks', async () => {
    const { page, answers } = await visit()
    const examples = page.getByRole('list', { name: 'Câu hỏi mẫu' }).getByRole('button')
    expect(await examples.count()).toBe(3)
    const [first] = await examples.allInnerTexts()
    await examples.first().click()
    await answers.waitFor()
    expect(house.bot.heard).toMatchObject([{ text: first }])
    expect(await examples.count()).toBe(0)
  })

  test('the code of an invitation’s link stands in the box, is out of the address, and is not sent by itself', async () => {
    const { page, box } = chatPage(await open(`${house.web.url}/?ma=K7R4-XTA9-3HQE`))
    expect(await box.inputValue()).toBe('K7R4-XTA9-3HQE')
    expect(new URL(page.url()).search).toBe('')
    expect(house.bot.heard).toEqual([])
    await page.getByRole('button', { name: 'Gửi' }).click()
    await expect.poll(() => house.bot.heard.map(({ text }) => text)).toEqual(['K7R4-XTA9-3HQE'])
  })

  test('what is pressed is shown as said, and an old choice still works', async () => {
    const { page, says } = await visit()
    await says('một')
    await says('hai')
    expect(await page.getByRole('button', { name: 'Toàn văn' }).allInnerTexts()).toEqual([
      'Toàn văn',
      '1\nToàn văn',
    ])
    await page.getByRole('button', { name: 'Toàn văn' }).first().click()
    await page.getByRole('button', { name: 'Sao chép' }).waitFor()
    expect(await page.locator('.said').last().innerText()).toContain('Toàn văn')
    expect(house.bot.heard.at(-1)).toMatchObject({ text: '', press: 'full III.2/1' })
  })

  test('a clause is copied as it stands', async () => {
    const { page, says } = await visit({
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await says('một')
    await page.getByRole('button', { name: '1 Toàn văn' }).click()
    await page.getByRole('button', { name: 'Sao chép' }).click()
    await page.getByRole('button', { name: 'Đã chép' }).waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      '1. Tổ chức họp báo định kỳ, đột xuất.',
    )
    expect(await page.getByRole('status').filter({ hasText: 'Đã chép' }).count()).toBe(1)
  })

  test('script in a message stays text', async () => {
    const { page, answers, says } = await visit()
    const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>&amp;'
    expect((await says(evil))?.texts).toContain(`Đã nghe: ${evil}`)
    await page.reload()
    expect(await answers.innerText()).toContain(`Đã nghe: ${evil}`)
    expect(await page.locator('#log img, #log script').count()).toBe(0)
    expect(await page.title()).toBe('Điều phối kế hoạch')
  })

  test('a reload keeps the conversation and what is being typed', async () => {
    const { page, box, says } = await visit()
    await says('một')
    await box.fill('đang soạn dở')
    await page.reload()
    expect(await page.locator('.entry').allInnerTexts()).toEqual([
      expect.stringContaining('một'),
      expect.stringContaining('Đã nghe: một'),
    ])
    expect(await box.inputValue()).toBe('đang soạn dở')
    await page.getByRole('button', { name: '1 Toàn văn' }).click()
    await page.getByRole('button', { name: 'Sao chép' }).waitFor()
  })

  test("a history that cannot be read, or may not be kept, stands in nobody's way", async () => {
    const { page, says } = await visit()
    await page.evaluate(`localStorage.setItem('dieuphoi.history', '{')`)
    await page.reload()
    expect((await says('một'))?.texts).toContain('Đã nghe: một')
    await page.addInitScript(
      `Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked') } })`,
    )
    await page.reload()
    expect((await says('hai'))?.texts).toContain('Đã nghe: hai')
    expect(await page.locator('.entry').count()).toBe(2)
  })

  test('the history holds two hundred entries, the newest', async () => {
    const { page, says } = await visit()
    await page.evaluate(`localStorage.setItem('dieuphoi.history', JSON.stringify({
      session: document.body.dataset.session,
      entries: Array.from({ length: 200 }, (_, n) => ({ id: 'n' + n, kind: 'said', text: 'dòng ' + n, state: 'sent' })),
    }))`)
    await page.reload()
    await says('mới nhất')
    expect(await page.locator('.entry').count()).toBe(200)
    expect(await page.locator('.said').first().innerText()).toContain('dòng 2')
  })

  test('a second page of the same browser shows the same conversation', async () => {
    const { page, answers, says } = await visit()
    const second = chatPage(await page.context().newPage())
    await second.page.goto(house.web.url)
    await says('một')
    await second.answers.waitFor()
    await second.says('hai')
    await answers.nth(1).waitFor()
    expect(await page.locator('.entry').count()).toBe(4)
  })

  test.each(['typed', 'pressed'])(
    'leaving, %s, wipes every page, the storage and the session',
    async (how) => {
      const { page, answers, says, type, stored } = await visit()
      const second = chatPage(await page.context().newPage())
      await second.page.goto(house.web.url)
      await says('một')
      const session = async () =>
        (await page.context().cookies()).find(({ name }) => name === 'dieuphoi')?.value
      const before = await session()
      if (how === 'pressed') await page.getByRole('button', { name: 'Thoát' }).click()
      else await type('thoat')
      await page.getByRole('status').filter({ hasText: 'Đã xóa' }).waitFor()
      await second.page.locator('#empty').waitFor()
      expect(await stored()).toBe('{}')
      expect(await page.locator('.entry').count()).toBe(0)
      expect(await session()).not.toBe(before)
      await page.reload()
      expect(await page.locator('#empty').isVisible()).toBe(true)

      await says('hai')
      await second.says('ba')
      await answers.nth(1).waitFor()
      expect(await answers.allInnerTexts()).toEqual([
        expect.stringContaining('Đã nghe: hai'),
        expect.stringContaining('Đã nghe: ba'),
      ])
    },
  )

  test('who leaves before an answer came sees it on no page', async () => {
    const { page, type, stored } = await visit()
    const second = chatPage(await page.context().newPage())
    await second.page.goto(house.web.url)
    const late = Promise.withResolvers<void>()
    await page.context().route('**/chat/messages', async (route) => {
      if (!route.request().postData()?.includes('thoat')) await late.promise
      await route.continue()
    })
    await type('một')
    await second.type('hai')
    await page.getByRole('button', { name: 'Thoát' }).click()
    late.resolve()
    await page.getByRole('status').filter({ hasText: 'Đã xóa' }).waitFor()
    await second.page.locator('#log:not([aria-busy=true])').waitFor({ state: 'attached' })
    expect(await page.locator('.entry').count()).toBe(0)
    expect(await second.page.locator('.entry').count()).toBe(0)
    expect([await stored(), await second.stored()]).toEqual(['{}', '{}'])
    expect(house.bot.heard.map(({ text }) => text).sort()).toEqual(['hai', 'một', 'thoat'])
  })

  test('what the bot will not keep, the page does not keep', async () => {
    const { page, says, stored } = await visit()
    expect((await says('MẬT: nội dung'))?.texts).toContain('Không nhận nội dung mật.')
    expect(await page.locator('body').innerText()).not.toContain('MẬT: nội dung')
    expect(await stored()).not.toContain('MẬT')
  })
})
