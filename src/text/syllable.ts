import { fold } from './fold.ts'

// The sounds of Vietnamese spelling, without tones. `qu` and `gi` count as initials, as spellers see them.
const INITIALS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')
const RIMES = `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt
up ut uơ uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
y ych yêm yên yêng yêt yêu ynh yp yt`.split(/\s+/)

const MARKED = new Set(RIMES)
const FOLDED = new Set(RIMES.map(fold))
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** The syllable without its tone, vowel marks kept: `họp` → `hop`, `đường` → `đương`. */
export const withoutTone = (syllable: string): string =>
  syllable.normalize('NFD').replace(TONES, '').normalize('NFC')

/** Where the rime begins: after the longest initial that leaves a vowel. */
export function initialOf(syllable: string): string {
  for (const length of [3, 2, 1]) {
    const initial = syllable.slice(0, length)
    if (INITIALS.includes(initial) && syllable.length > length && isRimeOf(initial, syllable.slice(length)))
      return initial
  }
  return ''
}

const isRimeOf = (initial: string, rime: string): boolean =>
  (MARKED.has(rime) || FOLDED.has(rime)) && !(initial === 'gi' && rime.startsWith('i'))

/**
 * Whether the letters could be one Vietnamese syllable. Lower case and NFC expected; marks may be there, partly there or missing
 * (`việc`, `viêc`, `viec`), but not contradict each other.
 */
export function isSyllable(text: string): boolean {
  const bare = withoutTone(text)
  const rime = bare.slice(initialOf(bare).length)
  return MARKED.has(rime) || FOLDED.has(rime)
}
