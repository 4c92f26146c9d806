import { even } from './even.ts'
import { GENERIC_NOUNS } from './grammar/bodies.ts'

/** Whether a name is of no body in particular: `các cơ quan, đơn vị`. Those that are concerned (`liên quan`) are told apart by their task. */
export const isGeneric = (name: string): boolean =>
  !/liên quan/iu.test(name) &&
  even(name)
    .replace(/(?<!\p{L})(?:các|những|mọi|toàn thể|tất cả)(?!\p{L})|chức năng|có thẩm quyền|khác/gu, ' ')
    .split(/[,/;&-]|(?<!\p{L})và(?!\p{L})/u)
    .every((noun) => noun.trim() === '' || GENERIC_NOUNS.has(noun.trim()) || noun.trim() === 'ngành')

const CONCERNED = /(?:có\s+)?liên quan/u
const KINDS_CONCERNED = /(?<!\p{L})(?:sở|ban|ngành|phòng|đoàn thể)(?!\p{L})/gu
const HEADS_OR_STAFF =
  /^\s*(?:thủ trưởng|người đứng đầu|lãnh đạo)\s|(?<!\p{L})(?:cán bộ|công chức|viên chức|người lao động)(?!\p{L})/gu

/** Whether no register could hold a name: `thủ trưởng các đơn vị`, `các sở, ngành có liên quan`. */
export const namesNobody = (name: string): boolean =>
  name.split(';').every((part) => {
    const plain = even(part).replace(HEADS_OR_STAFF, ' ')
    return isGeneric(
      CONCERNED.test(plain) ? plain.replace(CONCERNED, ' ').replace(KINDS_CONCERNED, ' ') : plain,
    )
  })
