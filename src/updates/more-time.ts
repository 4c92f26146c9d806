import type { Register } from '../agencies/model.ts'
import { fold } from '../text/fold.ts'
import { taskWithin } from './named.ts'

const UNTIL = '(?:den|toi|sang)\\s+(?:ngay\\s+)?(?:\\d|het|cuoi|thu\\s|tuan|thang|quy)'
const ASKED = '(?:xin|de nghi|cho|cho phep|xin phep)'
const PUT_OFF = `(?:lui|gia|gian|doi)(?:\\s+thoi)?\\s+han(?=\\s*$|[,;.:!]|\\s+(?:den|toi|sang|them|vi|do|a|nhe|ngay|\\d))`
const WANTS = new RegExp(
  `\\b${ASKED}(?:\\s+(?:duoc|phep))?\\s+(?:${UNTIL}|${PUT_OFF}|lui\\s+${UNTIL}|them\\s+(?:thoi gian|thoi han))`,
  'u',
)

/** “CQ-1 xin đến 29/4”, “vhtt2 xin lui han”: whether more time is asked for a task that is named. */
export const asksForMoreTime = (text: string, register: Register): boolean =>
  WANTS.test(fold(text)) && taskWithin(text, register) !== null
