import { existsSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPage } from './page.ts'

const pages = ['README.md', 'src/README.md'].map((path) => [path, readPage(path)] as const)

describe.each(pages)('%s', (_, { url, links, anchors }) => {
  it.each([...new Set(links.filter((link) => !/^https?:/.test(link)))])('leads to %s', (link) => {
    const [path = '', anchor] = link.split('#')
    if (path === '') expect(anchors).toContain(decodeURIComponent(anchor ?? ''))
    else expect(existsSync(new URL(path, url))).toBe(true)
  })
})

it('the picture is quick to load', () => {
  expect(statSync(new URL('exchange.png', import.meta.url)).size).toBeLessThan(150_000)
})
