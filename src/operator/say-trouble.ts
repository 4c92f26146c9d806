import type { Finding, Platform, Trouble } from '../chat/platform.ts'

/** Why a platform could not be asked, as a fault with what to do about it. */
export function troubleOf({ label, setting }: Platform, trouble: Trouble): Finding {
  const details = { platform: label, setting, why: trouble.why }
  if (trouble.kind !== 'network') return { level: 'fault', key: `trouble-${trouble.kind}`, details }
  return { level: 'fault', key: 'trouble-network', details: { ...details, how: trouble.how } }
}
