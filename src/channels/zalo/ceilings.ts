import type { Ceilings } from '../../chat/platform.ts'

/** Of the basic plan. Reported by users, not published (November 2026); what is above is refused with 429. */
export const ZALO_CEILINGS: Ceilings = { users: 50, groups: 3, messagesAMonth: 3000 }
