import { UserError } from '../user-error.ts'

// The stamp stands alone on a line of the letterhead, in capitals; a plan about state secrets only speaks of them.
const STAMP = /^[\s*|]*(?:TUYỆT MẬT|TỐI MẬT|MẬT)[\s*|.]*$/mu
const LETTERHEAD = 3000

/** A document stamped as a state secret is refused before it is read. */
export function refuseSecret(text: string, file: string): void {
  if (STAMP.test(text.slice(0, LETTERHEAD).normalize('NFC')))
    throw new UserError('plan-file-secret', { file })
}
