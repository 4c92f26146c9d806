// Everything that is kept about people, and for how long. README shows this table; `keeping.ts` holds to it; a test holds every
// table of the database to being named here or in the list below.

/** What ends the keeping where no number of days does. */
export type Ending = 'leaving' | 'plan' | 'joining' | 'use'

export interface KeptData {
  name: string
  table: string
  fields: readonly string[]
  /** What for. */
  why: string
  keep: { days: number } | { until: Ending }
}

export const PERSONAL_DATA = [
  { name: 'name', table: 'Person', fields: ['name'], why: 'to know who reports', keep: { until: 'leaving' } },
  {
    name: 'joining',
    table: 'Person',
    fields: ['joinedAt', 'consentAt', 'leftAt'],
    why: 'to show that consent was given; nameless once they left',
    keep: { until: 'plan' },
  },
  {
    name: 'identities',
    table: 'Identity',
    fields: ['channel', 'externalId', 'language', 'languageSince', 'personId', 'linkedAt'],
    why: 'to recognise who has joined',
    keep: { until: 'leaving' },
  },
  {
    name: 'language',
    table: 'Identity',
    fields: ['language', 'languageSince'],
    why: 'of who has not joined: to answer in the language they chose',
    keep: { days: 365 },
  },
  {
    name: 'roles',
    table: 'Grant',
    fields: ['role', 'agencyId', 'grantedAt'],
    why: 'to decide what is allowed',
    keep: { until: 'leaving' },
  },
  {
    name: 'contacts',
    table: 'Contact',
    fields: ['name', 'role', 'agencyId'],
    why: 'whom an agency named: to print a code for each',
    keep: { until: 'joining' },
  },
  {
    name: 'invited',
    table: 'Invite',
    fields: ['forName'],
    why: 'to offer the name to who joins',
    keep: { until: 'use' },
  },
  {
    name: 'invites',
    table: 'Invite',
    fields: ['forId', 'byId', 'usedById'],
    why: 'to check who was let in; counted from the use of the code or its end',
    keep: { days: 30 },
  },
  {
    name: 'updates',
    table: 'Update',
    fields: ['personId', 'text', 'note', 'difficulty', 'proposal'],
    why: 'to sum up and correct; numbers of phones and papers are masked',
    keep: { until: 'plan' },
  },
  {
    name: 'extensions',
    table: 'Extension',
    fields: ['askedById', 'decidedById', 'reason'],
    why: 'to follow deadlines',
    keep: { until: 'plan' },
  },
  {
    name: 'answers',
    table: 'InboundReceipt',
    fields: ['room', 'sender', 'updateId', 'message'],
    why: 'so that a message delivered twice counts once',
    keep: { days: 3 },
  },
  {
    name: 'dialogues',
    table: 'Dialogue',
    fields: ['room', 'sender', 'conversation'],
    why: 'to go on after a restart',
    keep: { days: 1 },
  },
  {
    name: 'unasked',
    table: 'Outgoing',
    fields: ['room', 'message'],
    why: 'to say once what nobody just asked for; the words go as soon as they are said',
    keep: { days: 30 },
  },
  {
    name: 'closed-rooms',
    table: 'Room',
    fields: ['id'],
    why: 'so that nothing more is sent to who blocked the bot',
    keep: { days: 365 },
  },
  {
    name: 'subscriptions',
    table: 'Subscription',
    fields: ['room', 'createdById'],
    why: 'to send a digest where somebody wants it',
    keep: { until: 'leaving' },
  },
  {
    name: 'digests',
    table: 'DigestIssue',
    fields: ['room'],
    why: 'to send a digest once, and to compare the next with it; no words',
    keep: { days: 400 },
  },
  {
    name: 'reminders',
    table: 'Reminder',
    fields: ['personId', 'acknowledgedAt'],
    why: 'to remind with measure',
    keep: { days: 365 },
  },
  {
    name: 'absences',
    table: 'Absence',
    fields: ['personId', 'from', 'to', 'deputyId'],
    why: 'not to remind who is on leave; counted from its end',
    keep: { days: 30 },
  },
  {
    name: 'questions',
    table: 'UnansweredQuestion',
    fields: ['text'],
    why: 'to complete plans and register; nameless, numbers masked',
    keep: { days: 365 },
  },
  {
    name: 'audit',
    table: 'AuditEntry',
    fields: ['actor', 'subject', 'details'],
    why: 'to check who changed what; people by number only',
    keep: { days: 1825 },
  },
  {
    name: 'refused-codes',
    table: 'AuditEntry',
    fields: ['actor'],
    why: 'to stop guessing; the account is sealed one way',
    keep: { days: 90 },
  },
] as const satisfies readonly KeptData[]

export type Kept = (typeof PERSONAL_DATA)[number]

/** What is kept for a number of days. */
export type Timed = Extract<Kept, { keep: { days: number } }>['name']

export const isTimed = (kept: Kept): kept is Extract<Kept, { keep: { days: number } }> => 'days' in kept.keep

/** For how many days something is kept. */
export function keptDays(name: Timed): number {
  const found = PERSONAL_DATA.filter(isTimed).find((kept) => kept.name === name)
  return found?.keep.days ?? 0
}

/** Tables that hold nothing about a person: plans, agencies, their tasks and figures, and the house's own settings. */
export const NOTHING_PERSONAL: readonly string[] = [
  'Agency',
  'AgencyAlias',
  'AgencyGroupMember',
  'AgencySuccession',
  'AgencySuccessor',
  'Assignment',
  'CalendarDay',
  'Clause',
  'ClauseWording',
  'KeptFile',
  'Lease',
  'Meeting',
  'MeetingAgency',
  'MeetingChange',
  'MessageCount',
  'Output',
  'Plan',
  'PlanAgency',
  'PlanEdition',
  'PlanTask',
  'Responsibility',
  'Section',
  'Setting',
  'Task',
  'TaskPartner',
]
