/** What a body has to do with a clause. `lead` answers for it, `support` works with the lead. */
export type Role = 'lead' | 'support' | 'advise' | 'direct' | 'receive'

/** A body named in a clause in another role than leading or supporting; `role` in the document's own words or as a {@link Role}. */
export interface Named {
  name: string
  role: string
}

export interface PlanPart {
  ref: string // as printed: `I`, `Điều 3`, `PHỤ LỤC I`
  title: string
  line: number // 1-based line of the source
}

export interface PlanSection {
  ref: string // `II.1.3`, `III.2`
  part: string
  title: string
  line: number
}

export interface Due {
  text: string // as printed: `trước ngày 15/12/2022`
  on?: string // ISO date by which it must be done, when the text fixes one
  cadence?: 'once' | 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'continuous'
}

export interface PlanClause {
  ref: string // an address, `part.number/bullet`: `III.2/1`, `closing/1`
  text: string
  heading: string // of the section or, without one, of the part it stands in
  part: string
  leads: string[]
  supports: string[]
  others: Named[]
  due: Due | null
  line: number
}

/** An agency of an assignment part, with the clauses that give its duties. */
export interface PlanAgency {
  name: string // abbreviations of units opened, UBND kept
  heading: string // as printed
  members: string[] // of a heading that names several
  request: boolean // headed "Đề nghị …": may be asked, not ordered
  clauses: string[]
}

/** A row of an appendix table, or a block of "Cơ quan chủ trì / phối hợp / Thời gian / Sản phẩm" fields. */
export interface PlanTask {
  source: string // where it stands: `PHỤ LỤC I/3`, `II.1/2`
  text: string
  leads: string[]
  supports: string[]
  due: string | null
  product: string | null
}

/** Something the reader was not sure of; said in words by the message `doubt-<kind>` of the locales. */
export interface Doubt {
  line: number
  kind: string
  details: Record<string, string | number>
}

/** An administrative plan as read from a file. Names are as printed. */
export interface ReadPlan {
  title: string
  number: string | null // `1432/QĐ-UBND`
  issuer: string | null
  signedOn: string | null // ISO date
  recipients: string[]
  parts: PlanPart[]
  sections: PlanSection[]
  clauses: PlanClause[]
  agencies: PlanAgency[]
  tasks: PlanTask[]
  doubts: Doubt[]
}
