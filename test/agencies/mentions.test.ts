import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hanoi } from './hanoi.ts'

/** What is named in a text, as `short name «as written»`. */
function seen(text: string): string[] {
  return hanoi.mentions(text).map(({ agency, start, end }) => `${agency.short} «${text.slice(start, end)}»`)
}

describe('seen as people write it', () => {
  test.each([
    ['Sở Thông tin và Truyền thông lo việc gì?', ['Sở TT&TT «Sở Thông tin và Truyền thông»']],
    ['so 4t lam gi vay', ['Sở TT&TT «so 4t»']],
    ['sở thông tin truyền thông có mấy lớp', ['Sở TT&TT «sở thông tin truyền thông»']],
    ['STTTT với VPUB ai chủ trì', ['Sở TT&TT «STTTT»', 'Văn phòng UBND Thành phố «VPUB»']],
    ['Sở TT & TT gửi file ạ', ['Sở TT&TT «Sở TT & TT»']],
    ['vp ubnd tp tổ chức giao ban', ['Văn phòng UBND Thành phố «vp ubnd tp»']],
    ['văn phòng ủy ban mời họp', ['Văn phòng UBND Thành phố «văn phòng ủy ban»']],
    [
      'Văn phòng Uỷ ban nhân dân thành phố Hà Nội',
      ['Văn phòng UBND Thành phố «Văn phòng Uỷ ban nhân dân thành phố Hà Nội»'],
    ],
    ['bên tuyên giáo định hướng ra sao', ['Ban Tuyên giáo Thành ủy «bên tuyên giáo»']],
    ['BTG TU chỉ đạo gì', ['Ban Tuyên giáo Thành ủy «BTG TU»']],
    ['Ban Tuyên giáo Trung ương giao ban thứ mấy', ['Ban Tuyên giáo Trung ương «Ban Tuyên giáo Trung ương»']],
    ['bên văn hóa thể thao treo pano', ['Sở VH&TT «bên văn hóa thể thao»']],
    [
      'so vhtt, stc va so ngoai vu',
      ['Sở VH&TT «so vhtt»', 'Sở Tài chính «stc»', 'Sở Ngoại vụ «so ngoai vu»'],
    ],
    ['em ở quận Ba Đình', ['quận Ba Đình «quận Ba Đình»']],
    ['UBND Q. Hoàn Kiếm báo cáo ai', ['quận Hoàn Kiếm «UBND Q. Hoàn Kiếm»']],
    ['Long Biên nộp kế hoạch chưa', ['quận Long Biên «Long Biên»']],
    ['em o soc son, phai nop gi', ['huyện Sóc Sơn «soc son»']],
    ['thị xã Sơn Tây và huyện Ba Vì', ['thị xã Sơn Tây «thị xã Sơn Tây»', 'huyện Ba Vì «huyện Ba Vì»']],
    [
      'các sở ngành quận huyện phải làm gì',
      ['các Sở, ban, ngành; UBND các quận, huyện, thị xã «các sở ngành quận huyện»'],
    ],
    ['báo đài phối hợp với ai', ['các cơ quan báo chí Thành phố «báo đài»']],
    ['báo Hà Nội mới đăng bài', ['Báo Hànộimới «báo Hà Nội mới»']],
    ['UBND Thành phố giao Sở Y tế', ['UBND Thành phố «UBND Thành phố»', 'Sở Y tế «Sở Y tế»']],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected)
  })
})

describe('seen in English', () => {
  test.each([
    ['What does the Department of Finance do?', ['Sở Tài chính «Department of Finance»']],
    ['the culture and sports department', ['Sở VH&TT «culture and sports department»']],
    [
      "Office of the City People's Committee",
      ["Văn phòng UBND Thành phố «Office of the City People's Committee»"],
    ],
    ['Ba Dinh district', ['quận Ba Đình «Ba Dinh»']],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected)
  })
})

describe('seen through slips of the hand', () => {
  test.each([
    ['Sở Taif chính rót tiền', 'Sở Tài chính'],
    ['Sở Văn hoá và Thể thoa', 'Sở VH&TT'],
    ['Sỡ Thông Tin và Truyền Thông', 'Sở TT&TT'],
    ['Ban Tuyên giaos Thành ủy', 'Ban Tuyên giáo Thành ủy'],
    ['Vawn phòng UBND thành phố', 'Văn phòng UBND Thành phố'],
    ['so thong tin va truyen thog', 'Sở TT&TT'],
    ['Sowr Thông tin vaf Truyeefn thông', 'Sở TT&TT'],
    ['Sowr Y tees', 'Sở Y tế'],
    ['báo Phuj nữ Thủ ddô', 'Báo Phụ nữ Thủ đô'],
    ['thij xax Sơn Tây', 'thị xã Sơn Tây'],
    ['Vănphòng UBND Thành phố', 'Văn phòng UBND Thành phố'],
    ['so tàic hính', 'Sở Tài chính'],
    ['Sở Thông tin và Truy ền thông', 'Sở TT&TT'],
  ])('%s', (text, expected) => {
    const mentions = hanoi.mentions(text)
    expect(mentions.map(({ agency, how }) => [agency.short, how])).toEqual([[expected, 'slip']])
  })
})

describe('not seen where only a subject or another place is meant', () => {
  test.each([
    'cơ chế, chính sách tài chính - ngân sách đặc thù',
    'phát triển văn hóa và thể thao',
    'chính sách cho nhân viên y tế cơ sở ở mục nào',
    'kích cầu du lịch',
    'giao lưu VHTT với các nước',
    'lĩnh vực TT&TT',
    'chi phí y tế',
    'phát triển nông nghiệp và nông thôn mới',
    'ai phải xây dựng kế hoạch',
    'ai phai xay dung ke hoach',
    'đảm bảo an ninh Thủ đô',
    'phát triển kinh tế, đô thị',
    'em ở phường Hoàn Kiếm',
    'cầu Long Biên bao giờ sửa',
    'kham chua benh tu xa',
    'xây dựng chính phủ điện tử',
    'các số liệu gửi cho ai',
    'Sở tôi có phải làm kế hoạch không',
    'tu thang 5 bc cq nào',
    'thanh toán chi phí',
    'vùng đồng bào dân tộc thiểu số',
    'cong thong tin dien tu ha noi',
    'huong dan phuong phap',
    '',
    '😀 ?!',
  ])('%s', (text) => {
    expect(seen(text)).toEqual([])
  })
})

test('offsets are of the text as given, in whatever Unicode form', () => {
  const text = 'Dạ 🙏 Sở Tài chính ạ'.normalize('NFD')
  const [mention] = hanoi.mentions(text)
  expect(text.slice(mention?.start, mention?.end).normalize('NFC')).toBe('Sở Tài chính')
})

test('it says how each body was recognised', () => {
  const how = (text: string) => hanoi.mentions(text)[0]?.how
  expect(how('Sở Tài chính')).toBe('name')
  expect(how('STC')).toBe('alias')
  expect(how('so tai chinh')).toBe('folded')
  expect(how('Sở Tài chímh')).toBe('slip')
})

test('asked for by name, a subject is enough', () => {
  expect(hanoi.find('tài chính')?.id).toBe('so-tai-chinh')
  expect(hanoi.find('Thông tin & Truyền thông')?.id).toBe('so-thong-tin-va-truyen-thong')
  expect(hanoi.find('Sở Y tế Hà Nội')?.id).toBe('so-y-te')
  expect(hanoi.find('Sở Y tế và')?.id).toBe('so-y-te')
  expect(hanoi.find('họp báo')).toBeUndefined()
  expect(hanoi.find('')).toBeUndefined()
})

test('in any text, mentions stand in order, apart from each other and inside the text', () => {
  const pieces = fc.constantFrom(
    'Sở',
    'Y',
    'tế',
    'UBND',
    'quận',
    'Ba',
    'Đình',
    'các',
    ',',
    'ban',
    '\u0301',
    '. ',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join(' ')),
  )
  fc.assert(
    fc.property(text, (any) => {
      let last = 0
      for (const { start, end } of hanoi.mentions(any)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(any.length)
    }),
  )
})
