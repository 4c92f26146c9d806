// @ts-check

/**
 * Copies text; resolves with whether it worked. The clipboard's interface needs https or this very machine, so on a
 * plain http address of the office the old way is taken: select, and ask for a copy.
 * @param {string} text
 */
export async function copyText(text) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
  }
  const box = document.createElement('textarea')
  const focused = document.activeElement
  box.value = text
  box.className = 'unseen'
  box.readOnly = true
  document.body.append(box)
  box.select()
  const copied = document.execCommand('copy')
  box.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return copied
}
