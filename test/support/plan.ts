import type { Agency, Register, Succession } from '../../src/agencies/model.ts'
import type { Answer, Answerer, PlanInForce, RankedClause } from '../../src/answers/model.ts'
import type { PlanClause } from '../../src/plan/model.ts'
import { fold } from '../../src/text/fold.ts'

const clause = (
  ref: string,
  heading: string,
  leads: string[],
  supports: string[],
  text: string,
  line: number,
): PlanClause => ({ ref, text, heading, part: 'III', leads, supports, others: [], due: null, line })

const PRESS_OFFICE = 'Văn phòng UBND Thành phố'
const INFORMATION = 'Sở Thông tin và Truyền thông'
const FINANCE = 'Sở Tài chính'
const ALL = 'Các Sở, ban, ngành'

/** A plan of a few clauses, known by heart in tests of the conversation itself. */
export const smallPlan: PlanInForce = {
  id: 'kh-1-2022',
  year: 2022,
  content: {
    title: 'Tuyên truyền năm 2022',
    number: '1/KH-UBND',
    issuer: 'UBND Thành phố',
    signedOn: '2022-01-04',
    recipients: [],
    parts: [{ ref: 'III', title: 'TỔ CHỨC THỰC HIỆN', line: 1 }],
    sections: [
      { ref: 'III.1', part: 'III', title: PRESS_OFFICE, line: 2 },
      { ref: 'III.2', part: 'III', title: FINANCE, line: 5 },
      { ref: 'III.3', part: 'III', title: ALL, line: 7 },
    ],
    clauses: [
      clause('III.1/1', `1. ${PRESS_OFFICE}`, [PRESS_OFFICE], [INFORMATION], 'Tổ chức họp báo định kỳ.', 3),
      clause('III.1/2', `1. ${PRESS_OFFICE}`, [PRESS_OFFICE], [], 'Cung cấp thông tin bằng văn bản.', 4),
      clause('III.2/1', `2. ${FINANCE}`, [FINANCE], [], 'Tham mưu bố trí kinh phí.', 6),
      clause('III.3/1', `3. ${ALL}`, [ALL], [], 'Xây dựng kế hoạch của đơn vị.', 8),
    ],
    agencies: [
      {
        name: PRESS_OFFICE,
        heading: `1. ${PRESS_OFFICE}`,
        members: [],
        request: false,
        clauses: ['III.1/1', 'III.1/2'],
      },
      { name: FINANCE, heading: `2. ${FINANCE}`, members: [], request: false, clauses: ['III.2/1'] },
      { name: ALL, heading: `3. ${ALL}`, members: [], request: false, clauses: ['III.3/1'] },
    ],
    tasks: [],
    doubts: [],
  },
}

const agency = (id: string, name: string, short: string): Agency => ({
  id,
  name,
  short,
  code: short.toUpperCase(),
  kind: 'department',
  aliases: [short],
})

export function createSmallRegister(successions: Succession[] = []): Register {
  const agencies = [
    agency('van-phong', PRESS_OFFICE, 'Văn phòng'),
    agency('so-tttt', INFORMATION, 'Sở TT&TT'),
    agency('so-tai-chinh', FINANCE, 'Sở TC'),
    agency('so-y-te', 'Sở Y tế', 'SYT'),
  ]
  return {
    agencies,
    byId: (id) => agencies.find((one) => one.id === id),
    find: (name) => agencies.find((one) => [one.name, one.short].some((known) => fold(known) === fold(name))),
    mentions: () => [],
    groupsOf: () => [],
    membersOf: () => [],
    successionsOf: (id, on) => successions.filter((one) => one.from === id && one.on <= on),
  }
}

const ranked = (ref: string, score = 1): RankedClause[] =>
  smallPlan.content.clauses
    .filter((one) => one.ref === ref)
    .map((one) => ({ ...one, plan: smallPlan.id, score }))

const answer = (given: Partial<Answer>): Answer => ({
  abstained: false,
  intent: 'owner',
  agency: null,
  askedAs: null,
  answers: [],
  tie: [],
  ...given,
})

/** Answers a handful of questions as told, and none other. */
export const smallAnswerer: Answerer = {
  answer(question, before) {
    const asked = fold(question)
    if (asked.includes('hop bao')) return answer({ answers: ranked('III.1/1') })
    if (asked.startsWith('muc nao') && asked.length < 15 && before) {
      return answer({ intent: 'clause', answers: before.answer.answers })
    }
    if (asked.includes('phoi hop') && before)
      return answer({ intent: 'support', answers: before.answer.answers })
    if (asked.includes('kinh phi')) return answer({ answers: ranked('III.2/1') })
    if (asked.includes('so y te')) {
      return answer({ intent: 'agency', agency: ALL, askedAs: 'Sở Y tế', answers: ranked('III.3/1') })
    }
    if (asked.includes('thong tin')) {
      return answer({
        answers: [...ranked('III.1/2'), ...ranked('III.2/1')],
        tie: [
          { name: PRESS_OFFICE, ref: 'III.1/2', plan: smallPlan.id },
          { name: FINANCE, ref: 'III.2/1', plan: smallPlan.id },
        ],
      })
    }
    return answer({ abstained: true, answers: ranked('III.2/1', 0.1) })
  },
}
