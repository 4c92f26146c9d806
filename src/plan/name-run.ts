import { DUTY_PAIRS, INNER_WORDS, TAILS } from './grammar/bodies.ts'
import { NAME_PAIRS, STOP_PAIRS, STOP_WORDS } from './grammar/stops.ts'
import { indexPhrases } from './phrase-index.ts'
import { isCapital, skipSpaces, type Word, wordAt } from './words.ts'

const inner = new Set(INNER_WORDS)
const tails = indexPhrases(TAILS)
const JOINT = /\s*(,|và(?=\s)|&|[-–])\s*/y
/** After the level it serves, a name can only add the place: `Công an tỉnh`, `Báo Việt Nam`. */
const LEVEL = /^\s*(?:tỉnh|phố|huyện|quận|xã|phường|trấn|ương|Nam)$/u
const CONCERNED = /\s*,?\s*(?:có\s+)?(?:liên\s+quan|chức\s+năng)(?![\p{L}])/uy
/** Which of many places are meant: `UBND các xã giáp ranh`. */
const WHICH =
  /\s+(?:giáp ranh|lân cận|liền kề|biên giới|ven biển|ven sông|miền núi|vùng cao|vùng sâu, vùng xa|bãi ngang|hải đảo|trọng điểm|có rừng|có biển|có đê|có dự án|còn lại|nêu trên|nơi có (?:rừng|dự án|công trình))(?![\p{L}])/uy
const OWNED =
  /\s+(?:thuộc và trực thuộc|thuộc, trực thuộc|trực thuộc|thuộc|của)\s+(?=(?:tỉnh|thành phố|huyện|xã|phường|sở|UBND|Ủy ban|Uỷ ban|Sở|Bộ|Cục|Tổng cục|Vụ|Ngành|Tỉnh|Thành|HĐND|Văn phòng|Công an|Đảng|Trung ương|trung ương|Nhà nước|cấp|địa phương))/uy

interface Run {
  /** The name is complete but for a level or place: only capitals and words of levels may follow. */
  plain: boolean
  /** A common noun, not a proper name: any verb ends it. */
  common?: boolean
  /** Does another body begin at this place? */
  stop: (at: number) => boolean
}

/** How far a name runs on from `from`. */
export function runOfName(text: string, evened: string, from: number, run: Run): number {
  let end = from
  let settled = run
  for (let count = 0; count < 24; count += 1) {
    CONCERNED.lastIndex = end
    if (CONCERNED.test(evened)) return CONCERNED.lastIndex
    WHICH.lastIndex = end
    if (settled.plain && WHICH.test(evened)) return WHICH.lastIndex
    OWNED.lastIndex = end
    if (!settled.plain && OWNED.test(text)) {
      end = OWNED.lastIndex - 1
      const owner = wordAt(text, end)
      if (owner) end = owner.end
      continue
    }
    const next = stepOver(text, evened, end, settled)
    if (next <= end) return end
    if (LEVEL.test(text.slice(end, next)) && !evened.startsWith(' hội', next))
      settled = { ...run, plain: true }
    end = next
  }
  return end
}

/** The end of the next word of the name, or `end` itself where the name is over. */
function stepOver(text: string, evened: string, end: number, run: Run): number {
  const word = wordAt(text, end)
  if (!word || text.slice(end, word.start).includes('\n')) return overJoint(text, evened, end, run)
  if (word.start === end && end > 0 && /[\p{L}\p{N}]/u.test(text.charAt(end - 1))) return end
  if (word.text === 'và') return overJoint(text, evened, end, run)
  return takes(text, evened, word, run)
}

function takes(text: string, evened: string, word: Word, run: Run): number {
  const small = evened.slice(word.start, word.end)
  const after = wordAt(text, word.end)
  const pair = after ? `${small} ${evened.slice(after.start, after.end)}` : small
  // A word of two syllables has its capital on the first: `Trung tâm Kiểm soát bệnh tật`.
  const paired = NAME_PAIRS.has(pair) || STOP_PAIRS.has(pair)
  if (isCapital(word.text)) return after && paired && !isCapital(after.text) ? after.end : word.end
  if (inner.has(small) && !STOP_PAIRS.has(pair)) return isInnerOfOther(pair) ? before(text, word) : word.end
  if (run.plain) return before(text, word)
  if (NAME_PAIRS.has(pair) && after && !(run.common && STOP_PAIRS.has(pair))) return after.end
  if (after && STOP_PAIRS.has(pair) && isManaged(text, word, pair)) return after.end
  if (STOP_PAIRS.has(pair) || STOP_WORDS.has(small)) return before(text, word)
  return word.end
}

/** `Ban Quản lý bảo trì đường bộ`: after "Quản lý" stands what is managed, unless it is what all bodies do. */
const isManaged = (text: string, word: Word, pair: string) =>
  /(?:Quản|Ban quản) lý\s$/u.test(text.slice(Math.max(0, word.start - 12), word.start)) &&
  !DUTY_PAIRS.has(pair)

/** Where the name ended: before the spaces in front of this word. */
function before(text: string, word: Word): number {
  let at = word.start
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at -= 1
  return at
}

const tailEnd = (evened: string, at: number) => {
  const length = tails.lengthAt(evened, at)
  return length ? at + length : 0
}

/** Such a word is half of another that begins no name: `số liệu`, `liên thông`. */
const isInnerOfOther = (pair: string) =>
  /^(?:xã hội hóa|số liệu|số hóa|thành lập|thành công|cấp (?:phát|phép|bách|thiết|đổi|độ|nước)|cơ (?:cấu|bản|động|chế)|liên (?:thông|lạc|tục|hệ|kết|doanh|danh)|gia (?:tăng|hạn|cố)|nhân (?:rộng|dịp)|trung (?:bình|thực)|quốc (?:tịch|tang)|dân chủ|thị (?:sát|thực))(?!\p{L})/u.test(
    pair,
  )

/** Over a comma or "và" a name goes on only into a capitalised word that is no body of its own: `Kinh tế, Hạ tầng và Đô thị`. */
function overJoint(text: string, evened: string, end: number, run: Run): number {
  JOINT.lastIndex = end
  const joint = JOINT.exec(text)
  if (!joint || run.plain) return end
  const tail = tailEnd(evened, skipSpaces(text, end))
  if (tail) return tail
  const at = JOINT.lastIndex
  const word = wordAt(text, at)
  if (word && joint[1] !== 'và' && evened.startsWith('chi nhánh', at) && isCompany(evened, end))
    return word.end
  if (!word || word.start !== at || run.stop(at)) return end
  const mark = joint[1]
  if (mark === '-' || mark === '–') {
    if (!/\s/.test(text.charAt(end))) return end
    return takes(text, evened, word, run) > at ? word.end : end
  }
  if (!isCapital(word.text) || /^\d/.test(word.text)) return end
  if (mark === 'và' || mark === '&') return word.end
  return isCompound(text, at, run) ? word.end : end
}

/** Only those have branches: `Ngân hàng Nhà nước, Chi nhánh tỉnh`. */
const isCompany = (evened: string, end: number) =>
  /(?:ngân hàng|công ty|tập đoàn)[^,;.]*$/u.test(evened.slice(Math.max(0, end - 90), end))

/** A comma is the name's own when "và" and one more capital close it soon: `Văn hóa, Khoa học và Thông tin`. */
function isCompound(text: string, at: number, run: Run): boolean {
  const ahead = /^[^,;.:()\n]{2,40}?\svà\s+(?=\p{Lu})/u.exec(text.slice(at, at + 60))
  return ahead !== null && !run.stop(at + ahead[0].length)
}
