/**
 * Set phrases of administrative Vietnamese and how scanning misreads them. Only phrases whose misreading
 * is no Vietnamese phrase of its own stand here, so that mending cannot change a right text.
 */
export const SLIPS: readonly (readonly [misread: string, meant: string])[] = [
  ['cáp nước sạch', 'cấp nước sạch'],
  ['mạng cáp nước', 'mạng cấp nước'],
  ['cáp thoát nước', 'cấp thoát nước'],
  ['đèn ơn đáp nghĩa', 'đền ơn đáp nghĩa'],
  ['tô chức thực hiện', 'tổ chức thực hiện'],
  ['tồ chức thực hiện', 'tổ chức thực hiện'],
  ['TÔ CHỨC THỰC HIỆN', 'TỔ CHỨC THỰC HIỆN'],
  ['TỎ CHỨC THỰC HIỆN', 'TỔ CHỨC THỰC HIỆN'],
  ['Ủy ban nhân đân', 'Ủy ban nhân dân'],
  ['ủy ban nhân đân', 'ủy ban nhân dân'],
  ['phổi hợp với', 'phối hợp với'],
  ['phôi hợp với', 'phối hợp với'],
  ['chù trì', 'chủ trì'],
  ['chú trì', 'chủ trì'],
  ['triền khai thực hiện', 'triển khai thực hiện'],
  ['kinh tê - xã hội', 'kinh tế - xã hội'],
  ['kinh tể - xã hội', 'kinh tế - xã hội'],
]
