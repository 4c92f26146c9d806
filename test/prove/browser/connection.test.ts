import type { BrowserContextOptions } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeInBrowser } from '../../support/browser.ts'
import { chatPage } from '../../support/chat-page.ts'
import { fakeHouse } from '../../support/fake-house.ts'

await describeInBrowser('The chat page and its connection', (open) => {
  const house = fakeHouse()

  const visit = async (options: BrowserContextOptions = {}) => chatPage(await open(house.web.url, options))

  test('without a connection a message waits, says so, and is sent once when it can be', async () => {
    const { page, answers, says, type } = await visit()
    await says('một')
    await page.context().setOffline(true)
    await type('hai')
    await page.getByRole('status').filter({ hasText: 'Mất kết nối' }).waitFor()
    expect(await page.locator('.said').last().innerText()).toContain('Chờ gửi')
    await page.context().setOffline(false)
    await answers.nth(1).waitFor()
    expect(house.bot.heard.map(({ text }) => text)).toEqual(['một', 'hai'])
    expect(await page.locator('.said').last().innerText()).not.toContain('Chờ gửi')
    expect(await page.getByRole('status').filter({ hasText: 'Mất kết nối' }).count()).toBe(0)
  })

  test('while the server is away messages wait, and go out in order when it is back', async () => {
    const { page, answers, says, type } = await visit()
    await says('một')
    await house.web.stop()
    for (const text of ['hai', 'ba']) {
      await type(text)
    }
    await page.getByRole('status').filter({ hasText: 'Mất kết nối' }).waitFor()
    await house.startAgain()
    await answers.nth(2).waitFor()
    expect(house.bot.heard.map(({ text }) => text)).toEqual(['một', 'hai', 'ba'])
  })

  test('an answer lost on its way is asked for again with the same id', async () => {
    const { page, answers, type } = await visit()
    let lost = 0
    await page.route('**/chat/messages', async (route) => {
      if (lost++ > 0) return route.continue()
      await route.fetch()
      await route.abort('connectionreset')
    })
    await type('một')
    await answers.waitFor()
    const ids = house.bot.heard.map(({ updateId }) => updateId)
    expect([ids.length, new Set(ids).size]).toEqual([2, 1])
    expect(await answers.count()).toBe(1)
  })

  test('what the server refuses can be mended and sent again', async () => {
    const { page, box, says, type } = await visit()
    await page.route('**/chat/messages', (route) => route.fulfill({ status: 413, json: { refused: 'size' } }))
    await type('một')
    await page.getByRole('button', { name: 'Sửa và gửi lại' }).click()
    expect(await box.inputValue()).toBe('một')
    await page.unroute('**/chat/messages')
    expect((await says('hai'))?.texts).toContain('Đã nghe: hai')
  })

  test('a message that the server fails on does not hold up the next one for good', async () => {
    const { page, type, says } = await visit()
    await type('hỏng')
    await page.getByRole('status').filter({ hasText: 'Hệ thống gặp lỗi' }).waitFor()
    await page.getByText('Không gửi được.').waitFor()
    expect((await says('hai'))?.texts).toContain('Đã nghe: hai')
    expect(house.bot.heard.map(({ text }) => text)).toEqual(['hỏng', 'hỏng', 'hỏng', 'hai'])
  })

  test('what the bot says unasked appears, once', async () => {
    const { page, says } = await visit()
    await says('một')
    const message = { blocks: [{ style: 'lead' as const, text: 'TỔNG HỢP SÁNG 29/4' }], choices: [] }
    const session = house.bot.heard[0]?.sender.id ?? ''
    await expect.poll(() => house.web.channel.push(session, 'digest-1', message)).toBe(1)
    await page.getByText('TỔNG HỢP SÁNG 29/4').waitFor()
    await house.web.channel.push(session, 'digest-1', message)
    await says('hai')
    expect(await page.getByText('TỔNG HỢP SÁNG 29/4').count()).toBe(1)
  })

  test('a slow answer shows that it is being looked for', async () => {
    const { page, answers, type } = await visit()
    const answer = Promise.withResolvers<void>()
    await page.route('**/chat/messages', async (route) => {
      await answer.promise
      await route.continue()
    })
    await type('một')
    const searching = page.getByRole('status').filter({ hasText: 'Đang tìm trong Kế hoạch' })
    await searching.waitFor()
    answer.resolve()
    await answers.waitFor()
    expect(await searching.count()).toBe(0)
  })
})
