// npm exec -- node test/readme/take-picture.ts: types README's first exchange on the real page, and keeps what is seen.
import { fileURLToPath } from 'node:url'
import { chatPage } from '../support/chat-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { startHouse } from '../support/house.ts'
import { readExchange } from './exchange.ts'
import { readPage } from './page.ts'

const PICTURE = fileURLToPath(new URL('exchange.png', import.meta.url))
const SIZE = { width: 760, height: 300 }

const [first = ''] = readPage('README.md').blocks('chat')
const house = await startHouse()
const browser = await launchChromium()
const context = await browser.newContext({
  viewport: SIZE,
  deviceScaleFactor: 1.1,
  colorScheme: 'light',
  reducedMotion: 'reduce',
})
const page = await context.newPage()
await page.goto(house.url)
const { says, box } = chatPage(page)
for (const { typed } of readExchange(first)) await says(typed)
await box.blur()
const height = await page.evaluate<number>('document.documentElement.scrollHeight')
await page.setViewportSize({ ...SIZE, height })
await page.screenshot({ path: PICTURE })
await browser.close()
await house.stop()
