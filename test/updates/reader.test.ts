import { describe, expect, it } from 'vitest'
import type { ReadUpdate } from '../../src/updates/model.ts'
import { createUpdateReader } from '../../src/updates/reader.ts'
import { shipped } from '../support/shipped.ts'

const read = createUpdateReader(shipped)
const updatesOf = (text: string, ownCodes: readonly string[] = []) => read(text, { ownCodes }).updates

/** The one task a message tells about; counts as `40 pa-nô`. */
function told(text: string) {
  const [update, ...others] = updatesOf(text)
  if (!update || others.length > 0) throw new Error(`${others.length} others`)
  const said = (counts: ReadUpdate['outputs']) =>
    counts.map(({ quantity, unit }) => `${quantity} ${unit}`).join(', ')
  return {
    ...update,
    outputs: said(update.outputs),
    cumulative: said(update.cumulative),
    target: said(update.target ? [update.target] : []),
  }
}

describe('several tasks in one message', () => {
  it.each([
    ['Báo cáo tuần:\n1. VHTT-1: 50%\n2. VHTT-2: 70%', ['VHTT-1', 'VHTT-2']],
    ['TTTT-3: 70%; TTTT-4: 55%; TTTT-5: tạm dừng', ['TTTT-3', 'TTTT-4', 'TTTT-5']],
    ['tttt3 xong 70% tttt4 xong 50%', ['TTTT-3', 'TTTT-4']],
    ['TTTT-3, TTTT-4: đều xong', ['TTTT-3', 'TTTT-4']],
    ['đăng 20 tin cho TTTT-3, 15 bài đăng cho TTTT-4', ['TTTT-3', 'TTTT-4']],
    ['Em xong TTTT-1 rồi, đang làm TTTT-2', ['TTTT-1', 'TTTT-2']],
    ['TTTT-3: 25 tin (trùng với BC-1)', ['TTTT-3']],
    ['TTTT-3: 70%\nTTTT-3: vướng kinh phí', ['TTTT-3']],
  ])('are told apart: %s', (text, tasks) => {
    expect(updatesOf(text).map(({ task }) => task)).toEqual(tasks)
  })
})

describe('a number within one’s own agency', () => {
  it.each(['việc 2: 45%', '2: 45%', 'nv2 45%'])('is a task: %s', (text) => {
    expect(updatesOf(text)).toMatchObject([{ task: null, taskNumber: 2, percent: 45 }])
    expect(updatesOf(text, ['TTTT-1', 'TTTT-2'])).toMatchObject([
      { task: 'TTTT-2', taskNumber: null, percent: 45 },
    ])
  })
  it('that two tasks bear is doubtful', () => {
    expect(updatesOf('2 xong', ['TTTT-2', 'CQ-2'])).toMatchObject([
      { task: null, doubts: ['two readings', 'no task'] },
    ])
  })
})

describe('what is done', () => {
  it.each([
    ['CQ-1 xong rồi ạ', 'done'],
    ['CQ-1 vừa xong hôm qua', 'done'],
    ['CQ-1 đã ký rồi nhé, số 29/KH-SXD ngày 13/4', 'done'],
    ['VP-1 họp báo xong, 50 PV dự', 'done'],
    ['VHTT-1 60/60 pano', 'done'],
    ['TTTT-3 đạt 120%', 'done'],
    ['CQ-1 cơ bản hoàn thành', 'in_progress'],
    ['CQ-1 xong dự thảo, trình lãnh đạo', 'in_progress'],
    ['CQ-1 dự kiến xong 30/4', 'in_progress'],
    ['CQ-1 sắp xong', 'in_progress'],
    ['CQ-1 chưa xong', 'in_progress'],
    ['CQ-1 đang chờ lãnh đạo ký', 'in_progress'],
    ['TTTT-6 đã xong 3 lớp', 'in_progress'],
    ['TTTT-6 xong 4/6 lớp', 'in_progress'],
    ['VHTT-1: đã in xong 10.000 tờ rơi', 'in_progress'],
    ['TTTT-5: chưa làm gì', 'not_started'],
    ['TTTT-5 chưa làm tiếp được', 'blocked'],
    ['TTTT-5: tạm dừng do hết kinh phí', 'paused'],
    ['VHTT-2: không thực hiện do dịch', 'dropped'],
  ])('%s: %s', (text, state) => {
    expect(told(text).state).toBe(state)
  })
})

describe('what is counted', () => {
  it.each([
    ['TTTT-3: tin 44 bài 16 ps 4', '44 tin, 16 bài, 4 phóng sự'],
    ['tttt3 28 tin 9 bai 2 phong su', '28 tin, 9 bài, 2 phóng sự'],
    ['TTTT-3 đăng 25 tin, bài', '25 tin bài'],
    ['TTTT-3: 45 tin, bài (31 tin, 14 bài)', '31 tin, 14 bài'],
    ['TTTT-3: 45 tin bài, trong đó 5 tin về dịch', '45 tin bài'],
    ['VHTT-1: tờ rơi: 700 tờ, áp phích 90, 02 cụm pano', '700 tờ rơi, 90 áp phích, 2 pa-nô'],
    ['VHTT-1: tờ rơi (5.000 tờ), cờ 500 lá', '5000 tờ rơi, 500 cờ'],
    ['Tờ rơi\t5000\nPano\t12\nVHTT-1', '5000 tờ rơi, 12 pa-nô'],
    ['QH-1: loa phát 145 lượt, xe loa 12 lượt', '145 lượt phát thanh, 12 lượt xe'],
    [
      'VP-2: trả lời phỏng vấn 3 lượt, 2 giao ban BC',
      '3 lượt cung cấp thông tin, 2 hội nghị cung cấp thông tin',
    ],
    ['VHTT-2: đêm nhạc 2 buổi, 3.000 người', '2 buổi biểu diễn, 3000 người dự'],
    ['TTTT-6: 05 (năm) lớp, hai hội nghị', '5 lớp, 2 hội nghị'],
    [
      'TTTT-4: tiếp cận 3,1 triệu, view 15k, 1 vạn like',
      '3100000 lượt tiếp cận, 15000 lượt xem, 10000 lượt tương tác',
    ],
  ])('%s: %s', (text, outputs) => {
    expect(told(text).outputs).toBe(outputs)
  })

  it.each([
    'QH-1: phát 3 lượt/tuần, 30 phút/buổi',
    'QH-1: mỗi ngày phát 2 buổi, mỗi buổi 30 phút',
    'VP-1: họp báo 28/4, mời 60 cơ quan báo chí',
    'TTTT-3: tuần tới dự kiến 5 phóng sự, 20 tin',
    'TTTT-6: còn 2 lớp chưa mở',
    'VHTT-1: chưa in 5.000 tờ rơi',
    'VHTT-1: 20 pa-nô chưa dựng được',
    'VHTT-1: đề nghị cấp 200 đĩa',
    'VHTT-1: khó khăn: 6 băng rôn rách',
    'TTTT-7: xử lý 3 tin sai lệch, gỡ 2 bài đăng sai',
    'TTTT-6: lớp thứ 4, tuần 17, đợt 2',
    'CQ-1: KH 45/KH-UBND, công văn số 812',
    'TTTT-3: 1 trang fb, ps mới: 0',
  ])('nothing: %s', (text) => {
    expect(told(text).outputs).toBe('')
  })

  it.each([
    ['VHTT-1: 40/60 pa-nô', '40 pa-nô', '60 pa-nô', 66.7],
    ['VHTT-1: dựng 40 pa-nô trên tổng số 60', '40 pa-nô', '60 pa-nô', 66.7],
    ['VHTT-1 chỉ tiêu 60 pano, đã dựng 40', '40 pa-nô', '60 pa-nô', 66.7],
    ['TTTT-6: năm lớp đã xong 3 lớp', '3 lớp', '5 lớp', 60],
    ['TTTT-6: 4 lớp/6 lớp', '4 lớp', '6 lớp', 66.7],
  ])('against what was set: %s', (text, outputs, target, impliedPercent) => {
    expect(told(text)).toMatchObject({ outputs, target, impliedPercent, percent: null })
  })

  it.each([
    ['TTTT-4 từ đầu năm 412 tin bài, riêng tháng 4 là 96 tin bài', '96 tin bài', '412 tin bài'],
    ['QH-1 lũy kế 512 lượt phát thanh (trong kỳ 86)', '86 lượt phát thanh', '512 lượt phát thanh'],
    ['VHTT-1 treo 40 băng rôn (lũy kế 160), 12 pano', '40 băng rôn, 12 pa-nô', '160 băng rôn'],
    [
      'Lũy kế đến 14/4:\nTTTT-5: 26 chương trình\nTrong kỳ: 4 chương trình',
      '4 chương trình phát thanh',
      '26 chương trình phát thanh',
    ],
    ['TTTT-5: tính đến nay 14 file', '', '14 file âm thanh'],
  ])('in the period or to date: %s', (text, outputs, cumulative) => {
    expect(told(text)).toMatchObject({ outputs, cumulative })
  })

  it.each([
    ['BC-1: các báo đăng 20 tin', 'II.2.1'],
    ['BC-1: Đài PT-TH Hà Nội phát 20 tin', 'II.2.1'],
    ['TTTT-4: 20 tin trên cổng', 'II.2.2'],
    ['TTTT-4: fanpage 20 bài', 'II.2.2'],
    ['TTTT-4: 20 tin', null],
    ['VHTT-1: 20 băng rôn', 'II.2.3'],
    ['TTTT-6: 2 lớp', null],
  ])('belongs to the form its place tells: %s', (text, form) => {
    expect(updatesOf(text)[0]?.outputs[0]?.form).toBe(form)
  })

  it('is as good as asked about in a unit nobody knows', () => {
    expect(told('VHTT-1 treo 12 đèn lồng').doubts).toEqual(['unknown unit'])
  })
})

describe('difficulties', () => {
  it.each([
    ['VHTT-1 khó khăn: chưa có kinh phí in, cần 120tr', 'chưa có kinh phí in, cần 120tr'],
    ['TTTT-3 60%\nKhó khăn:\n- thiếu người\n- thiếu máy\nĐề xuất: cấp máy', 'thiếu người; thiếu máy'],
    ['TTTT-6 chưa mở lớp nào do chưa có giảng viên', 'chưa có giảng viên'],
    ['VHTT-1 treo 40 băng rôn, 6 cái bị rách', '6 cái bị rách'],
    ['VHTT-1 trời mưa nên chưa treo được', 'trời mưa nên chưa treo được'],
    ['TTTT-3 60%, khó khăn nhất là thiếu phóng viên', 'thiếu phóng viên'],
  ])('are told to their end: %s', (text, difficulty) => {
    expect(told(text)).toMatchObject({ difficulty, noDifficulty: false })
  })
  it.each([
    'không có khó khăn, vướng mắc',
    'Khó khăn: không',
    'KK: 0',
    'ko vướng',
    'KK, VM: ko',
    'chưa có vm',
    'k kk',
  ])('are said not to be: %s', (text) => {
    expect(told(`TTTT-3 60%, ${text}`)).toMatchObject({ difficulty: null, noDifficulty: true })
  })
  it.each([
    'TTTT-3 chưa có phóng sự',
    'TTTT-4 đăng 20 bài về phòng chống mưa bão, dịch bệnh',
    'CQ-1 chờ ký',
    'TTTT-7 không có gì phát sinh',
  ])('are not found where there are none: %s', (text) => {
    expect(told(text).difficulty).toBeNull()
  })
})

describe('money', () => {
  it.each([
    ['TTTT-5 đã chi 150 triệu, đề nghị bổ sung 120 triệu', 120_000_000, 150_000_000],
    ['TTTT-5 kinh phí được cấp 200 triệu', null, null],
    ['TTTT-5 xin 25tr sửa máy, 40tr thuê phòng, tổng 65tr', 65_000_000, null],
    ['VHTT-1 kp 1,2 tỷ, đã có 800 triệu, thiếu 400 triệu', 400_000_000, null],
    ['VHTT-2 11 suất diễn, hết 96 triệu', null, 96_000_000],
    ['TC-1 đã trình 100/120 triệu đồng', 100_000_000, null],
    ['TTTT-4 1,2 triệu lượt xem', null, null],
  ])('%s: %s asked, %s spent', (text, amount, spent) => {
    expect(told(text)).toMatchObject({ amount, spent })
  })
})

it('an update on behalf names for whom and by which document', () => {
  expect(told('thay CQ-1 huyện X xong, theo KH 45/KH-UBND 12/4')).toMatchObject({
    task: 'CQ-1',
    state: 'done',
    documents: ['45/KH-UBND ngày 12/4'],
    onBehalf: { agency: 'huyện X', source: '45/KH-UBND ngày 12/4' },
  })
})

it('documents by whose order something was done show nothing', () => {
  expect(
    told('Thực hiện Công văn số 812/STTTT-BCXB ngày 05/4/2022, CQ-1 đã ban hành Kế hoạch số 102/KH-UBND')
      .documents,
  ).toEqual(['102/KH-UBND'])
})

it('a correction says that it is one', () => {
  expect(told('em nham, to roi 500 thoi a')).toMatchObject({ corrects: true, outputs: '500 tờ rơi' })
  expect(told('TTTT-3 đính chính: 39 tin chứ không phải 45 tin')).toMatchObject({
    corrects: true,
    outputs: '39 tin',
  })
})

it.each([
  ['pa no 20 cai', '20 pa-nô'],
  ['pa nơ 20 cái', '20 phướn'],
])('reads a unit without its marks as the one that is spelled so: %s', (text, outputs) => {
  expect(told(text)).toMatchObject({ outputs })
})

it('takes a word before a figure for no agency', () => {
  const [update] = read('viec 1: tu dau nam den nay 60 pano').updates
  expect(update).toMatchObject({ task: null, taskNumber: 1 })
})
