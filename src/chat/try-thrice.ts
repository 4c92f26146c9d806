const MOST_TRIES = 3
const PAUSE_MS = 500

/** Does what may succeed at a second or third try, after a pause each; `givenUp` is told what kept it from that. */
export async function tryThrice(
  work: () => Promise<void>,
  wait: (ms: number) => Promise<void>,
  givenUp: (error: unknown) => void,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (tries === MOST_TRIES) return givenUp(error)
      await wait(PAUSE_MS * tries)
    }
  }
}
