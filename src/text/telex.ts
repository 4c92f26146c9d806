import { initialOf, isSyllable } from './syllable.ts'

const TONE_MARKS: Record<string, string> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  z: '',
}
const VNI_TONES: Record<string, string> = { '1': 's', '2': 'f', '3': 'r', '4': 'x', '5': 'j', '0': 'z' }
const TONE_OF_MARK: Record<string, string> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
}
const HAT: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' }
const HORN: Record<string, string> = { a: 'ă', o: 'ơ', u: 'ư' }
const VOWEL = /[aeiouyăâêôơư]/

interface Typed {
  letters: string[]
  tone: string
  keys: number // how many keystrokes were marks rather than letters
}

/**
 * What a token with Telex or VNI keys left in it was meant to be: `hojp` → `họp`, `baso` → `báo`, `d9uo7c5` → `được`.
 * Null where there are no such keys or they make no Vietnamese syllable. Lower case and NFC expected.
 */
export function untelex(token: string): string | null {
  if (token.length > 12 || !/[sfrxjwz0-9]|aa|ee|oo|dd|([aeo]).\1/.test(token)) return null
  const typed: Typed = { letters: [], tone: '', keys: 0 }
  for (const key of token) press(typed, key)
  if (typed.keys === 0) return null
  const syllable = setTone(typed.letters.join('').replace(/ưo|uơ(?=.)/, 'ươ'), typed.tone)
  return syllable && isSyllable(syllable) ? syllable : null
}

function press(typed: Typed, key: string): void {
  const { letters } = typed
  const hasVowel = letters.some((letter) => VOWEL.test(letter))
  const tone = VNI_TONES[key] ?? key
  if (tone in TONE_MARKS && hasVowel) {
    typed.tone = tone
    typed.keys++
  } else if (key === 'w' || key === '7' || key === '8')
    mark(typed, HORN) || letters.push(key === 'w' ? 'ư' : key)
  else if (key === '6') mark(typed, HAT) || letters.push(key)
  else if ((key === 'd' || key === '9') && letters[0] === 'd') {
    letters[0] = 'đ'
    typed.keys++
  } else if (key in HAT && letters.includes(key)) {
    letters[letters.lastIndexOf(key)] = HAT[key] ?? key
    typed.keys++
  } else spell(typed, key)
}

/** Puts the hat or horn on the last vowel that takes it; of `uo`, a horn goes on both. */
function mark(typed: Typed, marks: Record<string, string>): boolean {
  const at = typed.letters.findLastIndex((letter) => letter in marks)
  const letter = typed.letters[at]
  if (letter === undefined) return false
  typed.letters[at] = marks[letter] ?? letter
  if (marks === HORN && letter === 'o' && typed.letters[at - 1] === 'u') typed.letters[at - 1] = 'ư'
  typed.keys++
  return true
}

/** A letter as typed; a tone it already carries is taken off and kept. */
function spell(typed: Typed, key: string): void {
  const marks = [...key.normalize('NFD')]
  const tone = marks.map((sign) => TONE_OF_MARK[sign]).find(Boolean)
  if (tone) typed.tone = tone
  typed.letters.push(
    marks
      .filter((sign) => !(sign in TONE_OF_MARK))
      .join('')
      .normalize('NFC'),
  )
}

/** The syllable with the tone on the vowel where spelling puts it (`hòa`, `ủy`, `quý`, `giếng`). */
export function setTone(syllable: string, tone: string): string {
  const sign = TONE_MARKS[tone]
  if (!sign) return syllable
  const start = initialOf(syllable).length
  const rime = syllable.slice(start)
  const vowels = /^[aeiouyăâêôơư]+/.exec(rime)?.[0] ?? ''
  const marked = Math.max(...[...'ăâêôơư'].map((vowel) => vowels.lastIndexOf(vowel)))
  const closed = vowels.length < rime.length
  const at = marked >= 0 ? marked : closed || vowels.length === 3 ? Math.min(vowels.length - 1, 1) : 0
  const place = start + (vowels.length === 1 ? 0 : at)
  return (syllable.slice(0, place + 1) + sign + syllable.slice(place + 1)).normalize('NFC')
}

const TELEX_OF: Record<string, string> = { â: 'aa', ê: 'ee', ô: 'oo', ă: 'aw', ơ: 'ow', ư: 'uw', đ: 'dd' }

/** The keys that type a syllable in Telex, tone last: `họp` → `hopj`. */
export function telex(syllable: string): string {
  let tone = ''
  let keys = ''
  for (const letter of syllable.normalize('NFC').toLowerCase()) {
    const signs = [...letter.normalize('NFD')]
    tone = signs.map((sign) => TONE_OF_MARK[sign]).find(Boolean) ?? tone
    const bare = signs
      .filter((sign) => !(sign in TONE_OF_MARK))
      .join('')
      .normalize('NFC')
    keys += TELEX_OF[bare] ?? bare
  }
  return keys + tone
}
