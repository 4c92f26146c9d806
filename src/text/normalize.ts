// A tone mark on the second vowel of an open oa, oe, uy, where older spelling puts it on the first.
const LATE_TONE = /(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu
const EARLY_TONE: Record<string, string> = {}
for (const [first, marked] of [
  ['o', 'òóỏõọ'],
  ['u', 'ùúủũụ'],
] as const) {
  for (const [second, late] of [
    ['a', 'àáảãạ'],
    ['e', 'èéẻẽẹ'],
    ['y', 'ỳýỷỹỵ'],
  ] as const) {
    for (let tone = 0; tone < 5; tone++) EARLY_TONE[first + late[tone]] = `${marked[tone]}${second}`
  }
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu

/**
 * One spelling for what looks the same: NFC, no invisible characters, Đ for the eths typed in its place,
 * tone marks as in `hòa`, `ủy` (not `hoà`, `uỷ`). Case is kept.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/[ðɖ]/g, 'đ')
    .replace(LATE_TONE, (late) => {
      const early = EARLY_TONE[late.toLowerCase()] ?? late
      if (late === late.toUpperCase()) return early.toUpperCase()
      return late[0] === late[0]?.toUpperCase() ? early[0]?.toUpperCase() + early.slice(1) : early
    })
}
