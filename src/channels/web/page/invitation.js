// @ts-check
const LONGEST = 40

/** The code that a link to this page carries, taken out of the address so that it is not copied along with it. */
export function takeInvitation() {
  const address = new URL(location.href)
  const code = address.searchParams.get('ma')
  if (code === null) return ''
  address.searchParams.delete('ma')
  window.history.replaceState(null, '', address)
  return code.slice(0, LONGEST)
}
