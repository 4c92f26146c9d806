// How people write the names of bodies. Knowledge, not rules of search: see names.ts for its use.

/** Written one for another anywhere in a name. */
export const INTERCHANGEABLE = [
  ['UBND', 'Ủy ban nhân dân', 'Ủy ban', 'UB'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['Thành phố', 'TP'],
  ['Văn phòng', 'VP'],
  ['quận', 'Q'],
  ['huyện', 'H'],
  ['thị xã', 'TX'],
  ['Trung ương', 'TW', 'TƯ'],
  ['Việt Nam', 'VN'],
  ['Hà Nội', 'HN'],
  ['cơ quan', 'CQ'],
  ['đơn vị', 'ĐV'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['ĐBQH', 'Đại biểu Quốc hội'],
]

/** May follow any body of the city and belong to its name. */
export const OF_THE_CITY = [
  'thành phố Hà Nội',
  'TP Hà Nội',
  'TP HN',
  'TPHN',
  'Hà Nội',
  'HN',
  'thành phố',
  'TP',
]

/** Make of a department's subject the department: `bên tài chính`. The subject alone names nobody. */
export const BEFORE_SUBJECT = ['bên', 'phía']

/** Keep an abbreviation a subject: `giao lưu VHTT`, `lĩnh vực TT&TT`. */
export const BEFORE_MERE_SUBJECT = [
  'lĩnh vực',
  'ngành',
  'hoạt động',
  'HĐ',
  'giao lưu',
  'phát triển',
  'công tác',
]

/** Make of a district's name another place: `phường Hoàn Kiếm`, `cầu Long Biên`. */
export const BEFORE_OTHER_PLACE = [
  'phường',
  'xã',
  'thị trấn',
  'đường',
  'phố',
  'cầu',
  'hồ',
  'ga',
  'chợ',
  'sông',
  'núi',
  'bệnh viện',
  'trường',
  'đền',
  'chùa',
  'nhà tù',
  'khu',
]

/** Fixed phrases that contain a body's name without meaning it. */
export const NOT_A_BODY = [
  'chính phủ điện tử',
  'chính phủ số',
  'hệ thống thông tin cơ sở dữ liệu',
  'các số liệu',
  'một số ngành',
  'số kế hoạch',
  'hướng dẫn phương',
  'đảm bảo an ninh Thủ đô',
]
