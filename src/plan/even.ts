const PAIRS: Record<string, string> = {
  oá: 'óa',
  oà: 'òa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oé: 'óe',
  oè: 'òe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uý: 'úy',
  uỳ: 'ùy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}
const NEW_PLACEMENT = /(?<!q)(?:o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])(?!\p{L})/gu

/**
 * Lower case with tones placed in the old way (`hoá` → `hóa`, `uỷ` → `ủy`), for comparing.
 * Every letter keeps its place, so that offsets hold for the text itself.
 */
export function even(text: string): string {
  const lower = text.toLowerCase()
  const kept = lower.length === text.length ? lower : [...text].map(lowerOne).join('')
  return kept.replace(NEW_PLACEMENT, (pair) => PAIRS[pair] ?? pair)
}

/** A few foreign capitals grow in lower case; they stay as they are. */
function lowerOne(letter: string): string {
  const lower = letter.toLowerCase()
  return lower.length === letter.length ? lower : letter
}
