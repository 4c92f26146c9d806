import type { Abilities } from '../../chat/channel.ts'
import { MAX_LENGTH } from './render.ts'

// The platform names no limits but the month's, so this is what people write: other bot platforms take more.
export const ZALO_LIMITS = {
  together: { count: 10, seconds: 1 },
  room: { count: 1, seconds: 1 },
  group: { count: 20, seconds: 60 },
}

export const ABILITIES: Abilities = {
  maxLength: MAX_LENGTH,
  buttons: false,
  edits: false,
  files: false,
  pictures: true,
  unasked: 'always',
  limits: ZALO_LIMITS,
}
