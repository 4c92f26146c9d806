// @ts-check
const SEARCHING_AFTER_MS = 350 // most answers are quicker, and a flicker says nothing
const FLASH_MS = 2500
const BAR_PX = 72 // the bar above, and some air

/** The element of this id. @template {HTMLElement} T @param {string} id @param {new () => T} type @returns {T} */
export function find(id, type) {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`The page has no ${id}.`)
  return found
}

/**
 * The line above the box: a reason why something waits stays there, anything else passes.
 * @param {HTMLElement} line
 * @param {Record<string, string>} words
 */
export function openStatus(line, words) {
  let held = ''

  /** @param {string} text */
  function say(text) {
    if (line.textContent !== text) line.textContent = text
  }

  return {
    say,
    /** @param {string | null} why Null when nothing waits any more. */
    hold(why) {
      held = why === null ? '' : (words[why] ?? '')
      say(held)
    },
    /** @param {string} key */
    flash(key) {
      say(words[key] ?? '')
      setTimeout(() => say(held), FLASH_MS)
    },
  }
}

/**
 * Shows that an answer is being looked for, once it takes long.
 * @param {{ line: HTMLElement, log: HTMLElement, text: string }} settings
 */
export function openSearching({ line, log, text }) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer

  /** @param {boolean} busy */
  return (busy) => {
    clearTimeout(timer)
    line.textContent = ''
    // What one has just typed need not be read back: only the answer is.
    log.setAttribute('aria-busy', String(busy))
    if (!busy) return
    timer = setTimeout(() => {
      line.textContent = text
      line.scrollIntoView({ block: 'nearest' })
    }, SEARCHING_AFTER_MS)
  }
}

/** Scrolls to a message and what follows it: the newest at the bottom, but its beginning not above the top. @param {HTMLElement | undefined} node */
export function reveal(node) {
  if (!node) return
  const above = scrollY + node.getBoundingClientRect().top - BAR_PX
  scrollTo({ top: Math.min(above, document.documentElement.scrollHeight - innerHeight) })
}

/** Whether the newest is in view; who reads something older is not to be carried away. */
export function isAtEnd() {
  return document.documentElement.scrollHeight - innerHeight - scrollY < 2 * BAR_PX
}
