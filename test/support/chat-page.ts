import type { Page } from 'playwright-core'
import type { ChannelVisitor, Shown } from '../contracts/channel.ts'

/** The chat page as a person meets it. */
export function chatPage(page: Page) {
  const box = page.getByLabel('Câu hỏi', { exact: true })
  const answers = page.locator('.told')

  /** Does something that reaches the bot, and waits for what comes of it. */
  async function answerTo(act: () => Promise<void>): Promise<Shown | null> {
    await act()
    await page.locator('#log:not([aria-busy=true])').waitFor({ state: 'attached' })
    const silent = await page.locator('.entry:last-child').and(page.locator('.said')).count()
    return silent ? null : read()
  }

  async function read(): Promise<Shown> {
    seen = await answers.count()
    const texts = await answers.last().locator('> p, blockquote').allInnerTexts()
    const choices = await answers.last().locator('.choices span:last-child').allInnerTexts()
    const files = await answers.last().locator('a.file').allInnerTexts()
    const pictures = await answers.last().locator('a.picture img').all()
    const carried = [...(await Promise.all(pictures.map((one) => one.getAttribute('alt')))), ...files]
    return { texts, choices, ...(carried.length > 0 && { carried: carried.map(String) }) }
  }

  let seen = 0

  const visitor: ChannelVisitor = {
    async hears() {
      await answers.nth(seen).waitFor()
      return answerTo(async () => {}).then((shown) => shown ?? { texts: [], choices: [] })
    },
    says: (text) => answerTo(() => type(text)),
    presses: (label) =>
      answerTo(() => answers.last().locator('.choices').getByRole('button', { name: label }).click()),
  }

  async function type(text: string): Promise<void> {
    await box.fill(text)
    await box.press('Enter')
  }

  return { page, box, answers, type, ...visitor, stored: () => page.evaluate<string>(STORED) }
}

const STORED = 'JSON.stringify({ ...localStorage, ...sessionStorage })'
