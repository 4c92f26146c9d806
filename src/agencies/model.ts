/** One body of the register. */
export interface Agency {
  id: string // stable slug: `so-thong-tin-va-truyen-thong`
  name: string // in full: `Sở Thông tin và Truyền thông`
  short: string // as replies say it from the second time on: `Sở TT&TT`
  code: string // of its tasks: `TTTT`
  kind:
    | 'department'
    | 'office'
    | 'district'
    | 'party'
    | 'press'
    | 'front'
    | 'central'
    | 'collective'
    | 'leadership'
    | 'other'
  aliases: string[] // abbreviations and everyday names, as typed
}

/** One body took over from others, wholly or for a subject or territory. */
export interface Succession {
  from: string // agency id
  to: { name: string; id?: string; note?: string }[] // one or several
  on: string // ISO date from which it holds
  scope: 'whole' | 'subject' | 'territory'
  subject?: string // which one, in words, where the scope is not whole
  source: string // the document that says so
}

/** Where a body is named in a text. Offsets are of the text as given, in UTF-16 units. */
export interface Mention {
  agency: Agency
  start: number
  end: number
  how: 'name' | 'alias' | 'folded' | 'slip'
}

export interface Register {
  agencies: readonly Agency[]
  byId(id: string): Agency | undefined
  /** The body that this whole string names, in any spelling known to the register. */
  find(name: string): Agency | undefined
  /** Every body named in a longer text, longest first, without overlaps, in order. */
  mentions(text: string): Mention[]
  /** Collective bodies to which this one, or one whose work it took over, belongs, in the register's order: `Sở Y tế` → `Các Sở, ban, ngành`. */
  groupsOf(id: string): Agency[]
  /** The single bodies that a collective name speaks of, those of its inner collectives too. */
  membersOf(id: string): Agency[]
  /** Who had taken over this body's work by that day, oldest first. */
  successionsOf(id: string, onIsoDate: string): Succession[]
}
