import { isIP } from 'node:net'
import { blockedBy, type Finding } from '../../chat/platform.ts'

const PATIENCE_MS = 10_000

/** Whether staff can open the public address: as far as this machine can tell. */
export async function lookAtAddress(publicUrl: string | null, runs: boolean): Promise<Finding[]> {
  if (publicUrl === null) return [{ level: 'ok', key: 'doctor-address-none', details: {} }]
  const details = { url: publicUrl }
  const { protocol, hostname } = new URL(publicUrl)
  const isOpen = protocol === 'https:' || isIP(hostname) !== 0 || hostname === 'localhost'
  const secure: Finding[] = isOpen ? [] : [{ level: 'warn', key: 'doctor-address-http', details }]
  return [...secure, await call()]

  async function call(): Promise<Finding> {
    try {
      const asked = { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) } as const
      const response = await fetch(new URL('/healthz', publicUrl ?? ''), asked)
      const text = await response.text()
      if (text === 'ok') return { level: 'ok', key: 'doctor-address', details }
      const isOurs = response.status === 503 && /^[\w, -]{1,100}$/u.test(text)
      if (isOurs)
        return { level: 'warn', key: 'doctor-address-not-ready', details: { ...details, missing: text } }
      return {
        level: runs ? 'fault' : 'warn',
        key: 'doctor-address-other',
        details: { ...details, status: response.status },
      }
    } catch (error) {
      const trouble = blockedBy(codeOf(error))
      const how = trouble.kind === 'network' ? trouble.how : 'broken'
      return {
        level: runs ? 'fault' : 'warn',
        key: 'doctor-address-closed',
        details: { ...details, how, why: trouble.why },
      }
    }
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer'
  const { cause } = error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name
}
