import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { Hono } from 'hono'
import type { Env } from '../../http/env.ts'

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/**
 * The page's files, read once. Their address holds a hash of them all, so that a browser keeps them for good
 * and never mixes two versions.
 */
export function loadAssets(): { base: string; routes: Hono<Env> } {
  const folder = new URL('page/', import.meta.url)
  const files = readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const type = TYPES[extname(name)]
      return type === undefined ? [] : [{ name, type, content: readFileSync(new URL(name, folder), 'utf8') }]
    })
  const hash = createHash('sha256')
  for (const { content } of files) hash.update(content)
  const base = `/chat/${hash.digest('hex').slice(0, 12)}`

  const routes = new Hono<Env>()
  for (const { name, type, content } of files) {
    routes.get(`${base}/${name}`, (context) => {
      context.header('content-type', type)
      context.header('cache-control', 'public, max-age=31536000, immutable')
      return context.body(content)
    })
  }
  return { base, routes }
}
