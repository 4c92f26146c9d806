import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFakeReceive } from '../../support/fake-receive.ts'
import { Visitor } from '../../support/visitor.ts'
import { startWeb } from '../../support/web.ts'

let web: Awaited<ReturnType<typeof startWeb>>
let lan: Visitor
beforeEach(async () => {
  web = await startWeb(createFakeReceive().receive)
  lan = new Visitor(web.url)
})
afterEach(() => web.stop())

test('the page holds nothing inline and asks for nothing elsewhere', async () => {
  const page = await (await lan.get('/')).text()
  expect(page).toContain('<html lang="vi">')
  expect(page).not.toMatch(
    /<style|style=|<script(?! type="module" src="\/)|\son\w+=|(?:src|href)="(?:https?:)?\/\//,
  )
})

test('its files are all served, for good, under an address that changes with them', async () => {
  const page = await (await lan.get('/')).text()
  const [, base] = /src="(\/chat\/[0-9a-f]{12})\/chat\.js"/.exec(page) ?? []
  const names = readdirSync(new URL('../../../src/channels/web/page/', import.meta.url))
  for (const name of names.filter((file) => !file.endsWith('.json'))) {
    const file = await lan.get(`${base}/${name}`)
    expect([name, file.status, file.headers.get('cache-control')]).toEqual([
      name,
      200,
      'public, max-age=31536000, immutable',
    ])
    expect(file.headers.get('content-type')).toMatch(/javascript|css|svg/)
  }
  expect((await lan.get(`${base}/tsconfig.json`)).status).toBe(404)
  expect((await lan.get(`${base}/..%2fchannel.ts`)).status).toBe(404)
})

test('the page itself is kept by no cache', async () => {
  expect((await lan.get('/')).headers.get('cache-control')).toBe('no-store')
})

test('who asked for English gets English from then on', async () => {
  expect(await (await lan.get('/?lang=en')).text()).toContain('<html lang="en">')
  expect(await (await lan.get('/')).text()).toContain('Type a question')
  expect(await (await lan.get('/?lang=fr')).text()).toContain('<html lang="en">')
  expect(await (await new Visitor(web.url).get('/?lang=fr')).text()).toContain('<html lang="vi">')
})
