/** How the parts of a plan are numbered, outermost first. `rank` says what may stand inside what. */
export interface MarkerForm {
  kind: string
  rank: number
  /** The characters it can begin with: most lines begin with none of them. */
  starts: string
  /** Anchored; group 1 is the number. */
  form: RegExp
  /** How a reference names the part: `Điều 3`. `#` stands for the number. */
  label: string
  /** Named by a word, which stands in references as printed. */
  named?: true
}

const ORDINALS = 'nhất|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười'
const END = String.raw`\s*(?:[.:)\/–—-]+\s*|\s+|$)`

const LETTERS = 'abcdefghijklmnopqrstuvwxyzđ'
const DIGITS = '0123456789'

export const MARKER_FORMS: readonly MarkerForm[] = [
  {
    kind: 'appendix',
    starts: 'PB',
    rank: 0,
    form: new RegExp(
      String.raw`^(?:(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+|SỐ\s+)?([IVX]{1,5}|\d{1,2}|[A-H]))?|(?:BIỂU|Biểu)(?:\s+(?:số|SỐ))?\s+(?:\d{1,2}|[IVX]{1,5}))(?=[\s.:–—-]|$)${END}`,
    ),
    label: '#',
    named: true,
  },
  {
    kind: 'part',
    starts: 'Pp',
    rank: 1,
    form: new RegExp(
      String.raw`^phần\s+(?:thứ\s+)?([ivx]{1,5}|\d{1,2}|[a-h]|${ORDINALS})(?=[\s.:–—-]|$)${END}`,
      'i',
    ),
    label: '#',
    named: true,
  },
  {
    kind: 'chapter',
    starts: 'Cc',
    rank: 2,
    form: new RegExp(String.raw`^chương\s+([ivx]{1,5}|\d{1,2})(?=[\s.:–—-]|$)${END}`, 'i'),
    label: '#',
    named: true,
  },
  {
    kind: 'section',
    starts: 'M',
    rank: 3,
    form: new RegExp(String.raw`^(?:MỤC|Mục)\s+([IVX]{1,5}|\d{1,2})(?=[\s.:–—-]|$)${END}`),
    label: '#',
    named: true,
  },
  {
    kind: 'capital',
    starts: 'ABCDEFGH',
    rank: 4,
    form: /^([A-H])\s*(?:[.)/]|\s[-–—])\s*(?=[\p{L}“"'(])/u,
    label: '#',
  },
  {
    kind: 'roman',
    starts: 'IVX',
    rank: 5,
    form: /^(?!V\/v)([IVX]{1,6})\s*(?:[.)/]+|\s?[-–—])\s*(?=[\p{L}“"'(])/u,
    label: '#',
  },
  {
    kind: 'article',
    starts: 'Đ',
    rank: 6,
    form: new RegExp(String.raw`^(?:Điều|ĐIỀU)\s+(\d{1,3}[a-zđ]?)(?=[\s.:–—-]|$)${END}`),
    label: 'Điều #',
  },
  {
    kind: 'number3',
    starts: DIGITS,
    rank: 9,
    form: /^(\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?:\s*[.):/]|(?=\s))\s*(?=\D)/,
    label: '#',
  },
  {
    kind: 'number2',
    starts: DIGITS,
    rank: 8,
    form: /^(\d{1,2}\.\d{1,2})(?:\s*[.):/]|(?=\s+[\p{Lu}“"]))\s*(?=\D|$)/u,
    label: '#',
  },
  {
    kind: 'number',
    starts: DIGITS,
    rank: 7,
    form: /^(\d{1,3})\s*(?:[.)]|\/(?=\s)|\s[-–—](?=\s))\s*(?=[^\d\s]|\d[\d.,]*\s?%|\d+\s+\p{L})/u,
    label: '#',
  },
  { kind: 'bracket', starts: '(', rank: 12, form: /^\((\d{1,2}|[a-zđ]|[ivx]{1,4})\)\s*/, label: '(#)' },
  { kind: 'letter', starts: LETTERS, rank: 11, form: /^([a-zđ]\d?)\s*[.)/]\s*(?=[^\s.])/, label: '#' },
  { kind: 'letterNumber', starts: LETTERS, rank: 12, form: /^([a-zđ]\.\d{1,2})\s*[.)/]?\s+/, label: '#' },
  {
    kind: 'dash',
    starts: '-–—−\uF02D',
    rank: 13,
    form: /^([-–—−\uF02D])\s*(?=[^\s\d–—-]|\d+\s*\p{L}|\d[\d.,]*\s?%)/u,
    label: '',
  },
  { kind: 'star', starts: '*', rank: 14, form: /^(\*)\s+(?=\S)/, label: '' },
  { kind: 'plus', starts: '+', rank: 15, form: /^(\+)\s*(?=\S)/, label: '' },
  {
    kind: 'dot',
    starts: '•●○▪■◦·∙➢►✓❖\uF0B7\uF0A7\uF0FC\uF0D8',
    rank: 16,
    form: /^([•●○▪■◦·∙➢►✓❖\uF0B7\uF0A7\uF0FC\uF0D8])\s*(?=\S)/,
    label: '',
  },
]

/** Names with a dash inside. */
export const DASH_PAIRS =
  /(?:lao động [-–] thương binh|phát thanh [-–] truyền hình|quy hoạch [-–] kiến trúc|thi đua [-–] khen thưởng|tuyên giáo [-–] dân vận|văn hóa [-–] (?:xã hội|thể thao|thông tin)|tài chính [-–] kế hoạch|kinh tế [-–] (?:xã hội|hạ tầng|kỹ thuật)|chính trị [-–] xã hội|giáo dục [-–] đào tạo|kế hoạch hóa [-–] gia đình|thể dục [-–] thể thao|\d{4} [-–] \d{4})/iu

/** What a running text ends with when a number on the next line belongs to it: `theo Quyết định số ⏎ 15. …`. */
export const NUMBER_IS_AWAITED =
  /(?:số|điều|khoản|điểm|mục|chương|phần|ngày|tháng|năm|thứ|khóa|khoá|quý|quí|khu vực|giai đoạn|loại|cấp|nhóm|phụ lục|chỉ thị|nghị quyết|từ|đến|và|hoặc|khoảng|đạt|trên|dưới|hơn|ít nhất|tối thiểu|[-–,(/])$/iu
