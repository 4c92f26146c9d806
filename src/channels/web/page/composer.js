// @ts-check
const KEY = 'dieuphoi.draft'

/**
 * The box one types in: Enter sends, Shift+Enter starts a line, and what is being typed outlives a reload.
 * @param {{ form: HTMLFormElement, box: HTMLTextAreaElement, send: (text: string) => void }} settings
 */
export function openComposer({ form, box, send }) {
  function keep() {
    try {
      if (box.value) sessionStorage.setItem(KEY, box.value)
      else sessionStorage.removeItem(KEY)
    } catch {}
    box.style.height = 'auto'
    box.style.height = `${box.scrollHeight}px`
  }

  /** @param {string} text */
  function write(text) {
    box.value = text
    keep()
  }

  box.addEventListener('input', keep)
  box.addEventListener('keydown', (event) => {
    // While a Vietnamese keyboard composes a syllable, Enter belongs to the keyboard.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
    event.preventDefault()
    form.requestSubmit()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = box.value.trim()
    if (text) send(text)
    if (text) write('')
  })

  try {
    write(sessionStorage.getItem(KEY) ?? box.value)
  } catch {}

  return {
    clear: () => write(''),
    /** @param {string} text */
    edit(text) {
      write(text)
      box.focus()
    },
  }
}
