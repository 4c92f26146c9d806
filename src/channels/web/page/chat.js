// @ts-check
// Offices keep old machines: nothing here is newer than Chrome 109 and Firefox 115, the last ones for Windows 7.
/** @import { Entry, SaidEntry } from './history.js' */
/** @import { Said, Told } from '../wire.ts' */
import { openComposer } from './composer.js'
import { copyText } from './copy.js'
import { openHistory } from './history.js'
import { openLine } from './line.js'
import { openLog } from './log.js'
import { openStream } from './stream.js'

const SEARCHING_AFTER_MS = 350 // most answers are quicker, and a flicker says nothing
const COPIED_MS = 2500

// Where a keyboard would slide over the page, focus comes to the box only when it is touched.
const hasKeyboard = matchMedia('(hover: hover)').matches

/** @type {Record<string, string>} */
const words = JSON.parse(document.body.dataset.words ?? '{}')
const conversation = find('log', HTMLElement)
const empty = find('empty', HTMLElement)
const searching = find('searching', HTMLElement)
const status = find('status', HTMLElement)
const box = find('text', HTMLTextAreaElement)
let held = ''

const log = openLog({
  log: conversation,
  words,
  press: ({ label, token }) => say(label, token),
  edit(entry) {
    history.remove(entry.id)
    composer.edit(entry.text)
  },
  async copy(text, button) {
    const copied = await copyText(text)
    status.textContent = words[copied ? 'copied' : 'not-copied'] ?? ''
    if (copied) button.textContent = words.copied ?? ''
    setTimeout(() => {
      button.textContent = words.copy ?? ''
      status.textContent = held
    }, COPIED_MS)
  },
})

const history = openHistory({
  session: document.body.dataset.session ?? '',
  storage: () => localStorage, // which throws where cookies are blocked
  changed: show,
})

const line = openLine({
  answered,
  refused: (said) => mark(said.id, 'refused'),
  held: hold,
  working: showSearching,
})

const composer = openComposer({ form: find('form', HTMLFormElement), box, send: (text) => say(text) })

const stream = openStream({
  connected: () => line.wake(),
  pushed({ id, message }) {
    history.put({ id, kind: 'told', message })
    reveal(id)
  },
})

/** @param {string} text @param {string} [press] */
function say(text, press) {
  const id = newId()
  history.put({ id, kind: 'said', text, state: 'waiting', ...(press !== undefined && { press }) })
  reveal(id)
  line.send(press === undefined ? { id, text } : { id, press })
}

/** @param {Said} said @param {Told} told */
function answered(said, { session, message }) {
  const asked = history.entries().find(({ id }) => id === said.id)
  const changed = history.belongTo(session)
  if (changed) stream.reopen()
  if (message?.forget === 'all') return leave(message.blocks.map(({ text }) => text).join('\n'))
  if (message?.forget === 'said') history.remove(said.id)
  else if (asked?.kind === 'said') history.put({ ...asked, state: 'sent' })
  if (message) history.put({ id: `${said.id}/reply`, kind: 'told', message })
  reveal(message?.forget === 'said' ? `${said.id}/reply` : said.id)
}

/** Leaves nothing on the screen or in the browser; `farewell` is said, not kept. @param {string} farewell */
function leave(farewell) {
  line.forget()
  history.clear()
  composer.clear()
  status.textContent = farewell
}

/** @param {string} id @param {'sent' | 'refused'} state */
function mark(id, state) {
  const entry = history.entries().find((kept) => kept.id === id)
  if (entry?.kind === 'said') history.put({ ...entry, state })
}

/** @param {Entry[]} entries */
function show(entries) {
  empty.hidden = entries.length > 0
  log.show(entries)
}

/** Shows a message and what follows it: the newest at the bottom, its beginning not above the top. @param {string} id */
function reveal(id) {
  const node = log.node(id)
  if (!node) return
  const above = scrollY + node.getBoundingClientRect().top - 72
  scrollTo({ top: Math.min(above, document.documentElement.scrollHeight - innerHeight) })
}

/** What was pressed is gone from the page: the next key should not start from its top. */
function takeFocus() {
  const next = hasKeyboard ? box : conversation
  next.focus({ preventScroll: true })
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let searchingTimer

/** @param {boolean} busy */
function showSearching(busy) {
  clearTimeout(searchingTimer)
  searching.textContent = ''
  // What one has just typed need not be read back: only the answer is.
  conversation.setAttribute('aria-busy', String(busy))
  if (!busy) return
  searchingTimer = setTimeout(() => {
    searching.textContent = words.searching ?? ''
    searching.scrollIntoView({ block: 'nearest' })
  }, SEARCHING_AFTER_MS)
}

/** @param {string | null} why A message waits for this reason; null when none waits. */
function hold(why) {
  held = why === null ? '' : (words[why] ?? '')
  if (status.textContent !== held) status.textContent = held
}

/** A random UUID. The browser's own way works on https and on this very machine only. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** @template {HTMLElement} T @param {string} id @param {new () => T} type @returns {T} */
function find(id, type) {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`The page has no ${id}.`)
  return found
}

/** @param {SaidEntry} entry @returns {Said} */
function again({ id, text, press }) {
  return press === undefined ? { id, text } : { id, press }
}

const kept = history.entries()
show(kept)
for (const entry of kept) if (entry.kind === 'said' && entry.state === 'waiting') line.send(again(entry))
scrollTo({ top: document.documentElement.scrollHeight })
// What was said earlier is not read out again; what comes now is.
requestAnimationFrame(() => conversation.setAttribute('aria-live', 'polite'))
if (hasKeyboard) box.focus({ preventScroll: true })

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
addEventListener('offline', () => hold('offline'))
addEventListener('online', () => {
  hold(null)
  line.wake()
})
document.addEventListener('visibilitychange', () => document.hidden || line.wake())
