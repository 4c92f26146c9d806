import type { PlanClause, ReadPlan } from '../../src/plan/model.ts'

/** A clause of a made-up plan. */
export function clause(ref: string, text: string, rest: Partial<PlanClause> = {}): PlanClause {
  const part = ref.split(/[./]/)[0] ?? ''
  return {
    ref,
    text,
    heading: `Phần ${part}`,
    part,
    leads: [],
    supports: [],
    others: [],
    due: null,
    line: 1,
    ...rest,
  }
}

/** A made-up plan of these clauses. */
export function planOf(clauses: PlanClause[], rest: Partial<ReadPlan> = {}): ReadPlan {
  return {
    title: 'Kế hoạch trồng cây năm 2030',
    number: '12/KH-UBND',
    issuer: 'UBND Thành phố',
    signedOn: '2030-01-15',
    recipients: [],
    parts: [{ ref: 'I', title: 'Phần I', line: 1 }],
    sections: [],
    clauses: clauses.map((each, i) => ({ ...each, line: i + 1 })),
    agencies: [],
    tasks: [],
    doubts: [],
    ...rest,
  }
}
