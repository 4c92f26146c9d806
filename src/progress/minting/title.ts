import { syllables } from '../../text/tokens.ts'
import words from '../knowledge/titles.json' with { type: 'json' }

const MOST = 60
const LEAST = 24
const RUN = 5 // words of the plan's title in a row are its subject, of which every duty is

const GROUNDS = new RegExp(`^${words.grounds}`, 'iu')
const OPENINGS = words.openings.map((opening) => new RegExp(`^${opening}(?:\\s*,)?\\s+(?:và\\s+)?`, 'iu'))
const VERB = new RegExp(`\\s(?:để\\s+)?(?=(?:${words.verbs.join('|')})\\s)`, 'iu')
const BREAK = new RegExp(`\\s+(?=(?:${words.breaks.join('|')})\\s)`, 'giu')
const DANGLING =
  /\s+(?:về|cho|của|các|những|với|và|trong|để)(?=\s+(?:và|bằng|trong|để|ở|tại|trên|của)\s|\s*[;,.:]|\s*$)/giu

/**
 * What a duty is called, in 60 characters at most: without its grounds, without whom it is done with, and without
 * the plan's own subject. `planTitle` is the title as printed, `names` those of who is to do it.
 */
export function titleOf(text: string, planTitle: string, names: readonly string[] = []): string {
  const bare = text
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const work = withoutOpenings(withoutNames(bare, names).replace(GROUNDS, ''))
  const own = withoutSubject(work, planTitle)
  const title = cut(own.length >= LEAST / 2 ? own : work)
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** `Giao Sở Y tế phối hợp …`, `Đề nghị Ủy ban … tuyên truyền`: who is to do it stands elsewhere. */
function withoutNames(text: string, names: readonly string[]): string {
  const rest = text.replace(/^(?:giao|đề nghị|yêu cầu)\s+/iu, '')
  const name = names.find((one) => rest.toLowerCase().startsWith(`${one.toLowerCase()} `))
  return name ? rest.slice(name.length + 1) : text
}

function withoutOpenings(text: string): string {
  for (const opening of OPENINGS) {
    const found = opening.exec(text)
    if (!found) continue
    const rest = text.slice(found[0].length)
    // `Phối hợp với Văn phòng … tổ chức họp báo`: whom with ends where the work begins.
    const verb = /phối hợp/iu.test(found[0]) ? VERB.exec(` ${rest}`) : null
    return withoutOpenings(verb ? rest.slice(verb.index + verb[0].length - 1) : rest)
  }
  return text
}

const JOINING = new Set(words.breaks)

/** Leaves out runs of the words of the plan's title, its first two (`Tuyên truyền …`) being what is done. */
function withoutSubject(text: string, planTitle: string): string {
  const subject = new Set(syllables(planTitle.replace(/^\p{Lu}{2,}(?:\s\p{Lu}{2,})*\s+/u, '')).slice(2))
  const parts = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
  let left = ''
  let from = 0
  let run: RegExpExecArray[] = []
  const close = () => {
    while (JOINING.has(run.at(-1)?.[0].toLowerCase() ?? '')) run.pop()
    const [first, last] = [run[0], run.at(-1)]
    if (run.length >= RUN && first && last) {
      left += text.slice(from, first.index)
      from = last.index + last[0].length
    }
    run = []
  }
  for (const part of parts) {
    const inside = subject.has(syllables(part[0])[0] ?? '')
    const between = text.slice(run.at(-1)?.index ?? part.index, part.index)
    if (!inside || /[;:.]/u.test(between)) close()
    if (inside) run.push(part)
  }
  close()
  return (left + text.slice(from))
    .replaceAll(DANGLING, '')
    .replace(/\s+(?=[;,.:])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Up to the end of the sentence if it fits, else to the last place where the sense may break. */
function cut(text: string): string {
  const whole = /[;.:](?=\s|$)/u.exec(text)?.index ?? text.length
  if (whole <= MOST) return tidy(text.slice(0, whole))
  const reach = text.slice(0, MOST + 1)
  const places = [...reach.matchAll(BREAK), ...reach.matchAll(/,\s/gu)].map(({ index }) => index)
  const best = Math.max(...places.filter((at) => at <= MOST), 0)
  if (best >= LEAST) return tidy(text.slice(0, best))
  return `${tidy(reach.slice(0, reach.lastIndexOf(' ')))}…`
}

// `… và cấp` before `cho` is half a phrase.
const tidy = (text: string) => text.replace(/\s+và\s+\S+$/u, '').replace(/[\s,;:.…]+$/u, '')
