import type { PlanClause, ReadPlan } from '../plan/model.ts'
import type { Tools } from './command.ts'

const LONGEST_TEXT = 160

/** A plan as read, for someone who compares it with the paper; what the reader is unsure of at the end. */
export function outline(plan: ReadPlan, say: Tools['say']): string {
  const { title, number, issuer, signedOn, parts, clauses, agencies, tasks, doubts } = plan
  const about = [number, issuer, signedOn].filter((each) => each !== null).join(' · ')
  const counts = {
    clauses: clauses.length,
    agencies: agencies.length,
    tasks: tasks.length,
    doubts: doubts.length,
  }
  const outside = new Set(clauses.map(({ part }) => part)) // the closing paragraphs stand in no part
  for (const { ref } of parts) outside.delete(ref)
  return [
    title,
    about,
    say('outline-counts', counts),
    ...parts.flatMap((part) => ['', `${part.ref}. ${part.title}`, ...outlinePart(plan, part.ref, say)]),
    ...[...outside].flatMap((part) => ['', say('outline-outside'), ...outlinePart(plan, part, say)]),
    ...(tasks.length > 0 ? ['', say('outline-tasks')] : []),
    ...tasks.map(({ source, text, leads, due }) => {
      return `  ${source}  ${[shorten(text), leads.join(', '), due].filter(Boolean).join(' — ')}`
    }),
    ...(doubts.length > 0 ? ['', say('outline-doubts')] : []),
    ...doubts.map(({ line, kind, details }) => {
      return `  ${say('outline-doubt', { line, why: say(`doubt-${kind}`, details) })}`
    }),
  ].join('\n')
}

function outlinePart(plan: ReadPlan, part: string, say: Tools['say']): string[] {
  let heading = ''
  return plan.clauses
    .filter((clause) => clause.part === part)
    .flatMap((clause) => {
      const isNew = clause.heading !== heading
      heading = clause.heading
      return [
        ...(isNew ? [`  ${heading}`] : []),
        `    ${clause.ref}  ${shorten(clause.text)}`,
        ...owners(clause, say),
      ]
    })
}

function owners({ leads, supports, others, due }: PlanClause, say: Tools['say']): string[] {
  const said = [
    leads.length > 0 && say('outline-leads', { names: leads.join(', ') }),
    supports.length > 0 && say('outline-supports', { names: supports.join(', ') }),
    others.length > 0 &&
      say('outline-others', { names: others.map(({ name, role }) => `${name} (${role})`).join(', ') }),
    due && say('outline-due', { due: due.text }),
  ].filter(Boolean)
  return said.length > 0 ? [`      ${said.join(' · ')}`] : []
}

function shorten(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT).trimEnd()}…`
}
