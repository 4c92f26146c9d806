import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../../support/browser.ts'
import { chatPage } from '../../support/chat-page.ts'
import { startHouse } from '../../support/house.ts'

const PRESS_CONFERENCE = 'Văn phòng UBND Thành phố chủ trì; Sở Thông tin và Truyền thông phối hợp.'
const NOT_IN_PLAN = 'Kế hoạch không nêu nội dung này.'

// The whole house behind the page: its database, the shipped plan and register, and what answers from them.
await describeInBrowser('Asking the shipped plan in a browser', (open) => {
  let house: Awaited<ReturnType<typeof startHouse>>
  beforeAll(async () => {
    house = await startHouse()
  })
  afterAll(() => house?.stop())

  const visit = async () => chatPage(await open(house.url))

  test.each([
    'Họp báo định kỳ bên nào chủ trì ạ?',
    'hop bao dinh ky ben nao chu tri a',
    'hojp baso ddijnh kyf ai chur trif',
  ])('however it is typed: %s', async (question) => {
    const { says } = await visit()
    const answer = await says(question)
    expect(answer?.texts[0]).toBe(PRESS_CONFERENCE)
    expect(answer?.texts.join('\n')).toContain('mục III.2/1')
  })

  test('a choice is pressed, or its number typed, and the clause can be copied', async () => {
    const { says, presses, page } = await visit()
    await says('họp báo định kỳ ai chủ trì')
    const pressed = await presses('Toàn văn')
    expect(pressed?.texts.join('\n')).toContain('(mục III.2/1, ')
    expect(await page.getByRole('button', { name: 'Sao chép' }).count()).toBe(1)
    await says('họp báo định kỳ ai chủ trì')
    expect(await says('1')).toEqual(pressed)
  })

  test('a follow-up leans on what was asked, over a reload too', async () => {
    const { says, page } = await visit()
    await says('họp báo định kỳ ai chủ trì')
    expect((await says('còn ai phối hợp?'))?.texts[0]).toContain('Sở Thông tin và Truyền thông')
    await page.reload()
    expect((await says('thế Sở Tài chính?'))?.texts[0]).toContain('Sở Tài chính')
  })

  test('who leaves takes the conversation along: the next one starts anew', async () => {
    const { says, type, page } = await visit()
    await says('họp báo định kỳ ai chủ trì')
    await type('thoat')
    await page.locator('#empty').waitFor()
    expect((await says('mục nào?'))?.texts[0]).not.toContain('III.2/1')
    expect((await says('1'))?.texts.join('\n')).not.toContain('họp báo định kỳ')
  })

  test('what the plan does not say is said politely, and need not be recorded', async () => {
    const { says, presses } = await visit()
    const refusal = await says('giải báo chí năm nay thưởng bao nhiêu tiền')
    expect(refusal?.texts[0]).toBe(NOT_IN_PLAN)
    expect(refusal?.texts.join('\n')).toContain('Gần nhất: mục')
    expect((await presses('Không cần ghi'))?.texts[0]).toContain('Đã bỏ ghi')
  })

  test('script in a question stays text', async () => {
    const { says, page, answers } = await visit()
    await says('<img src=x onerror="document.title=1"><script>document.title=2</script>')
    await answers.waitFor()
    expect(await page.locator('.said').innerText()).toContain('<img src=x onerror="document.title=1">')
    expect(await page.locator('#log img, #log script').count()).toBe(0)
    expect(await page.title()).toBe('Điều phối kế hoạch')
  })

  test('text marked secret is kept nowhere', async () => {
    const { says, stored, page } = await visit()
    await says('TỐI MẬT: nội dung chuyến thăm')
    expect(await page.locator('body').innerText()).not.toContain('chuyến thăm')
    expect(await stored()).not.toContain('chuyến thăm')
  })

  test.each([0, 1, 2])('sample question %i gets an answer from the plan', async (index) => {
    const { page, answers } = await visit()
    await page.locator('[data-example]').nth(index).click()
    await answers.waitFor()
    expect(await answers.innerText()).toMatch(/chủ trì|có \d+ việc/)
  })

  test('axe finds nothing to mend in a real conversation', async () => {
    const { says, presses, page } = await visit()
    await says('Em ở Sở Y tế phải làm những gì?')
    await says('họp báo định kỳ ai chủ trì')
    await presses('Toàn văn')
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
})
