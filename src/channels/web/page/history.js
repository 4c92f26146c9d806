// @ts-check
/** @import { Shown } from '../wire.ts' */

/**
 * One thing on the screen. `waiting` has not reached the bot yet, `refused` never will; `press` is the token
 * of a pressed choice, whose label is `text`.
 * @typedef {{ id: string, kind: 'said', text: string, press?: string, state: 'waiting' | 'sent' | 'refused' }} SaidEntry
 * @typedef {{ id: string, kind: 'told', message: Shown }} ToldEntry
 * @typedef {SaidEntry | ToldEntry} Entry
 */

const KEY = 'dieuphoi.history'
const ENTRIES_KEPT = 200

/**
 * The conversation as this browser keeps it, for one session; what an earlier session left is dropped. Several
 * open pages share it, so it is read anew before each change. `changed` hears of every change, other pages' too.
 * @param {{
 *   session: string,
 *   storage: () => Storage,
 *   changed: (entries: Entry[]) => void,
 *   cleared: () => void,
 * }} settings `cleared` hears that another page was left: nothing may stay on this one either
 */
export function openHistory({ session, storage, changed, cleared }) {
  let owner = session
  /** @type {Entry[]} Where the browser lets nothing be stored, the page alone remembers. */
  let kept = []

  /** @returns {{ session: string, entries: Entry[] } | null} */
  function stored() {
    const { session, entries } = JSON.parse(storage().getItem(KEY) ?? '{}')
    return Array.isArray(entries) ? { session, entries } : null
  }

  function read() {
    try {
      const found = stored()
      kept = found?.session === owner ? found.entries : []
    } catch {}
    return kept
  }

  /** @param {Entry[]} entries */
  function write(entries) {
    kept = entries.slice(-ENTRIES_KEPT)
    try {
      if (kept.length > 0) storage().setItem(KEY, JSON.stringify({ session: owner, entries: kept }))
      else storage().removeItem(KEY)
    } catch {}
    changed(kept)
  }

  return {
    entries: read,
    /** @param {string} id */
    find: (id) => read().find((entry) => entry.id === id),
    /** Adds an entry, or puts it in the place of the one with its id. @param {Entry} entry */
    put(entry) {
      const entries = read()
      const known = entries.some(({ id }) => id === entry.id)
      write(known ? entries.map((kept) => (kept.id === entry.id ? entry : kept)) : [...entries, entry])
    },
    /** @param {string} id */
    remove(id) {
      write(read().filter((entry) => entry.id !== id))
    },
    clear: () => write([]),
    /** The server knows this browser by another name now: another page may know it already. @param {string} next */
    belongTo(next) {
      if (next === owner) return false
      owner = next
      write(read())
      return true
    },
    /** Another page changed the history. @param {StorageEvent} event */
    hear(event) {
      if (event.key !== KEY && event.key !== null) return
      if (event.newValue === null) return cleared()
      owner = stored()?.session ?? owner // whichever page spoke last knows it best
      changed(read())
    },
  }
}
