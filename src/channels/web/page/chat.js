// @ts-check
// Offices keep old machines: nothing here is newer than Chrome 109 and Firefox 115, the last ones for Windows 7.
/** @import { Entry, SaidEntry } from './history.js' */
/** @import { Said, Told } from '../wire.ts' */
import { openComposer } from './composer.js'
import { copyText } from './copy.js'
import { openHistory } from './history.js'
import { takeInvitation } from './invitation.js'
import { openLine } from './line.js'
import { openLog } from './log.js'
import { newId } from './new-id.js'
import { find, isAtEnd, openSearching, openStatus, reveal } from './screen.js'
import { openStream } from './stream.js'

// Where a keyboard would slide over the page, focus comes to the box only when it is touched.
const hasKeyboard = matchMedia('(hover: hover)').matches

/** @type {Record<string, string>} */
const words = JSON.parse(document.body.dataset.words ?? '{}')
const conversation = find('log', HTMLElement)
const box = find('text', HTMLTextAreaElement)
const empty = find('empty', HTMLElement)
const status = openStatus(find('status', HTMLElement), words)

const log = openLog({
  log: conversation,
  words,
  press: ({ label, token }) => say(label, token),
  edit(entry) {
    history.remove(entry.id)
    composer.edit(entry.text)
  },
  async copy(text) {
    const copied = await copyText(text)
    status.flash(copied ? 'copied' : 'not-copied')
    return copied
  },
})

const history = openHistory({
  session: document.body.dataset.session ?? '',
  storage: () => localStorage, // which throws where cookies are blocked
  changed(entries) {
    empty.hidden = entries.length > 0
    log.show(entries)
  },
  cleared: () => leave(''),
})

const line = openLine({
  answered,
  refused: (said) => mark(said.id, 'refused'),
  held: status.hold,
  working: openSearching({
    line: find('searching', HTMLElement),
    log: conversation,
    text: words.searching ?? '',
  }),
})

const composer = openComposer({ form: find('form', HTMLFormElement), box, send: (text) => say(text) })

const stream = openStream({
  connected: () => line.wake(),
  pushed({ id, message }) {
    const follows = isAtEnd()
    history.put({ id, kind: 'told', message })
    if (follows) reveal(log.node(id))
  },
})

/** @param {string} text @param {string} [press] */
function say(text, press) {
  /** @type {SaidEntry} */
  const entry = { id: newId(), kind: 'said', text, state: 'waiting', ...(press !== undefined && { press }) }
  history.put(entry)
  reveal(log.node(entry.id))
  line.send(toSaid(entry))
}

/** @param {SaidEntry} entry @returns {Said} */
function toSaid({ id, text, press }) {
  return press === undefined ? { id, text } : { id, press }
}

/** @param {Said} said @param {Told} told */
function answered({ id }, { session, message }) {
  const asked = history.find(id)
  if (history.belongTo(session)) stream.reopen()
  if (message?.forget === 'all') return leave(message.blocks.map(({ text }) => text).join('\n'))
  if (message?.forget === 'said') history.remove(id)
  else if (asked?.kind === 'said') history.put({ ...asked, state: 'sent' })
  if (message) history.put({ id: `${id}/reply`, kind: 'told', message })
  reveal(log.node(id) ?? log.node(`${id}/reply`))
}

/** @param {string} id @param {'sent' | 'refused'} state */
function mark(id, state) {
  const entry = history.find(id)
  if (entry?.kind === 'said') history.put({ ...entry, state })
}

/** Leaves nothing on the screen or in the browser; `farewell` is said, not kept. @param {string} farewell */
function leave(farewell) {
  line.forget()
  history.clear()
  composer.clear()
  status.say(farewell)
}

/** What was pressed is gone from the page: the next key should not start from its top. */
function takeFocus() {
  const next = hasKeyboard ? box : conversation
  next.focus({ preventScroll: true })
}

/** @param {Entry[]} kept What this browser kept from before. */
function resume(kept) {
  empty.hidden = kept.length > 0
  log.show(kept)
  for (const entry of kept) if (entry.kind === 'said' && entry.state === 'waiting') line.send(toSaid(entry))
  scrollTo({ top: document.documentElement.scrollHeight })
  // What was said earlier is not read out again; what comes now is.
  requestAnimationFrame(() => conversation.setAttribute('aria-live', 'polite'))
  if (hasKeyboard) box.focus({ preventScroll: true })
}

resume(history.entries())

// Into the box, not sent: whoever was led here sees what would be said, and sends it.
const code = takeInvitation()
if (code) composer.edit(code)

for (const example of document.querySelectorAll('[data-example]')) {
  example.addEventListener('click', () => {
    say(example.textContent)
    takeFocus()
  })
}
find('leave', HTMLButtonElement).addEventListener('click', () => {
  // At once, even when the server cannot be reached; then the server is told.
  leave('')
  say('thoat')
  takeFocus()
})
addEventListener('storage', (event) => history.hear(event))
addEventListener('offline', () => status.hold('offline'))
addEventListener('online', () => {
  status.hold(null)
  line.wake()
})
document.addEventListener('visibilitychange', () => document.hidden || line.wake())
