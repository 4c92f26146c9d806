import { even } from './even.ts'
import { OPENS_BEFORE_OWNER } from './grammar/headings.ts'
import { STOP_PAIRS } from './grammar/stops.ts'

const HOW = String.raw`(?:chủ động|kịp thời|thường xuyên|tích cực|trực tiếp|có trách nhiệm|chịu trách nhiệm|tiếp tục|và)\s+`
const ADVISES = new RegExp(String.raw`^(?:.{2,80} (?=có trách nhiệm ))?(?:${HOW})*tham mưu(?!\p{L})`, 'u')
const HOW_ALONE = new RegExp(`^(?:${HOW})*$`, 'u')
const WITH_OTHERS = /^phối hợp(?!\p{L})/u
const ADVICE = /(?<!\p{L})tham mưu(?!\p{L})/u
const LEADS = /(?<!\p{L})chủ trì(?!\p{L})/u

/**
 * Whether a duty is to advise (`tham mưu`) whoever decides, and not to lead: `Căn cứ đề xuất của các đơn vị, tham mưu
 * UBND …`. Where it is told to do something else before, the advice is not what it is there for.
 */
export function advises(duty: string): boolean {
  const text = even(duty)
  if (LEADS.test(text)) return false
  const steps = text.split(',').map((step) => step.trim())
  const opening = OPENS_BEFORE_OWNER.test(steps[0] ?? '') ? 1 : 0
  const withOthers = steps.findIndex((step, nth) => nth <= opening && WITH_OTHERS.test(step))
  // After the partners the verb stands where their list ends: `Phối hợp với các sở, ngành liên quan tham mưu …`.
  const at = steps.findIndex(
    (step, nth) => ADVISES.test(step) || (withOthers >= 0 && nth >= withOthers && ADVICE.test(step)),
  )
  const before = steps.slice(0, Math.max(0, at))
  return at >= 0 && before.every((step, nth) => nth < opening || nth === withOthers || !isAct(step))
}

/** Whether a step begins with what is done: `tổ chức …`; `đề nghị của các đơn vị` is what there is. */
const isAct = (step: string): boolean => {
  const [first = '', second = '', third] = step.split(/\s+/u)
  return third !== 'của' && !HOW_ALONE.test(`${step} `) && STOP_PAIRS.has(`${first} ${second}`)
}
