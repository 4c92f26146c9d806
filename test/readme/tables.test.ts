import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { commands } from '../../commands/index.ts'
import { ABILITIES as DISCORD } from '../../src/channels/discord/channel.ts'
import { ABILITIES as TELEGRAM } from '../../src/channels/telegram/channel.ts'
import { ABILITIES as TERMINAL } from '../../src/channels/terminal/channel.ts'
import { ABILITIES as WEB } from '../../src/channels/web/channel.ts'
import { ABILITIES as ZALO } from '../../src/channels/zalo/abilities.ts'
import type { Abilities } from '../../src/chat/channel.ts'
import { phrase } from '../../src/chat/phrase.ts'
import { settings } from '../../src/config.ts'
import { operatorCommands } from '../../src/operator/commands/index.ts'
import { type Ending, PERSONAL_DATA } from '../../src/people/personal-data.ts'
import { languages } from '../support/bot.ts'
import { readPage } from './page.ts'

// Tables of the pages hold what the code declares, all of it and in its order.

const readme = readPage('README.md')
const ENDINGS: Record<Ending, string> = {
  leaving: 'rời hệ thống',
  plan: 'hết lưu Kế hoạch',
  joining: 'tham gia hoặc nhập lại danh sách',
  use: 'mã được dùng hoặc hết hạn',
}

const code = (text: string) => `\`${text}\``

it('what people can say, with every word that calls it', () => {
  const words = languages.words('vi')
  const declared = commands.map(({ name, says }) => {
    const main = words.say(phrase(`word-${name}`))
    const others = says.filter((word) => word !== main).map(code)
    return [code(main), others.join(', '), words.say(phrase(`help-${name}`))]
  })
  expect(readme.table('Gõ')).toEqual(declared)
})

it('every setting with its default', () => {
  const { properties = {} } = z.toJSONSchema(settings, { io: 'input' })
  const declared = Object.entries(properties).map(([name, setting]) => {
    const standard = typeof setting === 'object' ? setting.default : undefined
    return [code(name), standard ? code(String(standard)) : 'none']
  })
  const rows = readme.table('Setting')
  expect(rows.map((cells) => cells.slice(0, 2))).toEqual(declared)
  for (const [name, , meaning] of rows) expect(meaning, name).toMatch(/\.$/)
})

it('every command of the operator', () => {
  const typed = readme.table('Operator types').map(([cell]) => cell ?? '')
  expect(typed).toHaveLength(operatorCommands.length)
  for (const [at, { says }] of operatorCommands.entries()) {
    const [script = '', ...more] = says
    const words = [script, ...(more.length > 0 ? ['--', ...more] : [])].join(' ')
    expect(typed[at]).toMatch(new RegExp(`^\`npm (?:run (?:--silent )?)?${words}(?: .*)?\`$`, 'u'))
  }
})

it('everything that is kept about people, where and for how long', () => {
  const kept = PERSONAL_DATA.map(({ table, fields, keep }) => {
    const [first = '', ...others] = fields
    const where = [`${table}.${first}`, ...others].map(code).join(', ')
    return [where, 'days' in keep ? `${keep.days} ngày` : ENDINGS[keep.until]]
  })
  const rows = readme.table('Thông tin')
  expect(rows.map(([, where, , until = '']) => [where, until.match(/^\d+ ngày/)?.[0] ?? until])).toEqual(kept)
  for (const [what, , why] of rows) expect(why, what).not.toBe('')
})

const CHANNELS: Record<string, Abilities> = {
  web: WEB,
  terminal: TERMINAL,
  telegram: TELEGRAM,
  zalo: ZALO,
  discord: DISCORD,
}

it('what each channel can do', () => {
  const carried = (does: boolean) => (does ? 'yes' : 'address')
  const able = Object.entries(CHANNELS).map(([name, { maxLength, ...can }]) => [
    code(name),
    Number.isFinite(maxLength) ? maxLength.toLocaleString('vi') : 'any',
    can.buttons ? 'yes' : 'numbers',
    can.edits ? 'yes' : 'no',
    carried(can.files),
    carried(can.pictures),
    can.unasked.replace('-', ' '),
  ])
  expect(readme.table('Channel')).toEqual(able)
})

it('every folder of src', () => {
  const folders = readdirSync(new URL('../../src/', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => code(`${name}/`))
  const listed = readPage('src/README.md')
    .table('folder')
    .map(([folder]) => folder)
  expect(listed.toSorted()).toEqual(folders.toSorted())
})
