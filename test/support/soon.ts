/** Looks until it is so: what is awaited comes over a socket. */
export async function expectSoon(isSo: () => boolean, most = 8000): Promise<void> {
  const end = Date.now() + most
  while (!isSo()) {
    if (Date.now() > end) throw new Error('it did not come to be')
    await new Promise((resolve) => setImmediate(resolve))
  }
}
