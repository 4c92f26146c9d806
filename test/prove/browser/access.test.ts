import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeInBrowser } from '../../support/browser.ts'
import { chatPage } from '../../support/chat-page.ts'
import { fakeHouse } from '../../support/fake-house.ts'

await describeInBrowser('The chat page for everyone', (open) => {
  const house = fakeHouse()

  const visit = async (options: BrowserContextOptions = {}) => chatPage(await open(house.web.url, options))

  test('the keyboard alone does it all', async () => {
    const { page, answers } = await visit()
    const focused = () => page.locator(':focus').evaluate((node) => node.textContent?.trim() || node.id)
    expect(await focused()).toBe('text')
    await page.keyboard.type('dòng một')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('dòng hai')
    await page.keyboard.press('Enter')
    await answers.waitFor()
    expect(house.bot.heard).toMatchObject([{ text: 'dòng một\ndòng hai' }])
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
    const { box } = await visit()
    await box.fill('hop bao')
    await box.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })
    expect(await box.inputValue()).toBe('hop bao')
    expect(house.bot.heard).toEqual([])
  })

  test.each([320, 390, 1280])(
    'at %i px nothing runs over the side, however long a word is',
    async (width) => {
      const { page, says } = await visit({ viewport: { width, height: 640 } })
      const overrun = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
      expect(await overrun()).toBeLessThanOrEqual(0)
      await says(`https://hanoi.gov.vn/${'x'.repeat(200)}`)
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
    const { page, says } = await visit({ viewport: { width: 390, height: 600 } })
    for (const text of ['một', 'hai']) await says(text)
    await says(Array.from({ length: 60 }, (_, line) => `dòng ${line}`).join('\n'))
    const asked = await page.locator('.said').last().boundingBox()
    expect(asked?.y).toBeGreaterThanOrEqual(56)
    expect(asked?.y).toBeLessThan(200)
  })

  test('dark where the reader prefers dark', async () => {
    const paper = async (colorScheme: 'light' | 'dark') => {
      const { page } = await visit({ colorScheme })
      return page.evaluate('getComputedStyle(document.body).backgroundColor')
    }
    expect([await paper('light'), await paper('dark')]).toEqual(['rgb(251, 250, 247)', 'rgb(20, 24, 28)'])
  })

  test.each(['light', 'dark'] as const)(
    'axe finds nothing to mend in %s, empty or filled',
    async (colorScheme) => {
      const { page, says, type } = await visit({
        colorScheme,
        viewport: { width: 390, height: 844 },
      })
      const violations = async () => (await new AxeBuilder({ page }).analyze()).violations
      expect(await violations()).toEqual([])
      await says('một')
      await page.getByRole('button', { name: '1 Toàn văn' }).click()
      await page.getByRole('button', { name: 'Sao chép' }).waitFor()
      await page.context().setOffline(true)
      await type('hai')
      await page.getByRole('status').filter({ hasText: 'Mất kết nối' }).waitFor()
      expect(await violations()).toEqual([])
    },
  )

  test('without JavaScript the page says what it needs', async () => {
    const { page } = await visit({ javaScriptEnabled: false })
    expect(await page.locator('main').innerText()).toContain('JavaScript')
  })
})
