import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'

// Containers have no user namespaces for its sandbox, and no graphics.
const FLAGS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-software-rasterizer']

/** The Chromium that comes with the packages. Rejects where the system lacks what it needs. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await unpackChromium(), args: FLAGS })
}

/** Beside its archive, so that it fits its version, and whole or not at all: the package's own way leaves half a file when killed. */
async function unpackChromium(): Promise<string> {
  const archive = new URL('../bin/chromium.br', import.meta.resolve('@sparticuz/chromium'))
  const unpacked = fileURLToPath(new URL('chromium', archive))
  if (existsSync(unpacked)) return unpacked
  const partly = `${unpacked}.${process.pid}`
  await pipeline(
    createReadStream(archive),
    createBrotliDecompress(),
    createWriteStream(partly, { mode: 0o755 }),
  )
  await rename(partly, unpacked)
  return unpacked
}
