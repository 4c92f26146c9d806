/** What a column of a task table can hold. `roles`: leader and partners in one cell. */
export type Column = 'number' | 'task' | 'roles' | 'lead' | 'support' | 'due' | 'product'

/** Words of column heads, the surest first. */
export const COLUMN_WORDS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:s?tt|số tt|số thứ tự|#|no\.?)$/iu],
  ['roles', /chủ trì.{0,20}phối hợp|phối hợp.{0,20}chủ trì/iu],
  ['support', /phối hợp|tham gia/iu],
  [
    'lead',
    /chủ trì|chịu trách nhiệm|đầu mối|tham mưu|(?:cơ quan|đơn vị|sở|ngành|bộ phận)[\p{L}\s,/]*(?:thực hiện|triển khai|soạn thảo|xây dựng|phụ trách)|^(?:cơ quan|đơn vị)(?:[,/]\s*(?:đơn vị|địa phương))*$|^(?:tổ chức\s+)?thực hiện$|trách nhiệm|phân công/iu,
  ],
  ['due', /thời gian|thời hạn|tiến độ|hoàn thành|lộ trình|thời điểm|kỳ hạn|^hạn/iu],
  ['product', /^(?:dự kiến\s+)?(?:sản phẩm|kết quả)/iu],
  ['task', /nhiệm vụ|công việc|nội dung/iu],
  ['product', /sản phẩm|kết quả|đầu ra|hình thức (?:văn bản|ban hành)|chỉ tiêu|mục tiêu/iu],
  [
    'task',
    /nhiệm vụ|nội dung|công việc|hoạt động|giải pháp|tên |đề án|dự án|chương trình|văn bản|mục tiêu|danh mục/iu,
  ],
]

/** Labels of the same matters inside running text: `Cơ quan chủ trì: …`. */
export const FIELD_LABELS: readonly (readonly [Column, string])[] = [
  [
    'roles',
    String.raw`(?:cơ quan|đơn vị)?\s*chủ trì\s*(?:,|và|/)\s*(?:cơ quan|đơn vị)?\s*phối hợp(?:\s+thực hiện)?`,
  ],
  [
    'support',
    String.raw`(?:(?:các\s+)?(?:cơ quan|đơn vị|sở|ngành|địa phương)(?:\s*[,/]\s*(?:đơn vị|tổ chức|địa phương))*\s+)?(?:được\s+)?phối hợp(?:\s+(?:thực hiện|triển khai))?`,
  ],
  [
    'lead',
    String.raw`(?:(?:các\s+)?(?:cơ quan|đơn vị|sở|ngành|địa phương)(?:\s*[,/]\s*(?:đơn vị|tổ chức|địa phương))*\s+)?(?:chủ trì|đầu mối|chịu trách nhiệm(?:\s+chính)?|tham mưu|soạn thảo)(?:\s+(?:thực hiện|triển khai|tham mưu|xây dựng|soạn thảo|chính))?`,
  ],
  [
    'lead',
    String.raw`(?:(?:các\s+)?(?:cơ quan|đơn vị|địa phương)(?:\s*[,/]\s*(?:đơn vị|tổ chức|địa phương))*\s+)(?:thực hiện|triển khai|phụ trách)|(?:tổ chức\s+)?thực hiện|phân công(?:\s+thực hiện)?|trách nhiệm(?:\s+thực hiện)?`,
  ],
  [
    'due',
    String.raw`(?:thời gian|thời hạn|tiến độ|lộ trình)(?:\s+(?:tổ chức|thực hiện|hoàn thành|triển khai|ban hành|trình))?|hoàn thành`,
  ],
  [
    'product',
    String.raw`(?:dự kiến\s+)?(?:sản phẩm|kết quả)(?:\s+(?:đầu ra|dự kiến|đạt được|thực hiện|hoàn thành|cần đạt|chủ yếu))*`,
  ],
]
