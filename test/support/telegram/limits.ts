/** What the platform takes: 30 a second together, 1 a second in a chat, 20 a minute in a group. */
export function createLimits(now: () => number) {
  const sent = new Map<string, number[]>()

  function waitSeconds(key: string, count: number, seconds: number): number {
    const times = (sent.get(key) ?? []).filter((at) => at > now() - seconds * 1000)
    sent.set(key, times)
    const first = times[times.length - count]
    return first === undefined ? 0 : Math.max(1, Math.ceil((first + seconds * 1000 - now()) / 1000))
  }

  return {
    /** 0 where one more may be sent to this chat, and counts it; else how long to wait. */
    take(chatId: string): number {
      const keys: [string, number, number][] = [
        ['', 30, 1],
        [`chat ${chatId}`, 1, 1],
        ...(chatId.startsWith('-') ? [[`group ${chatId}`, 20, 60] as [string, number, number]] : []),
      ]
      const wait = Math.max(...keys.map(([key, count, seconds]) => waitSeconds(key, count, seconds)))
      if (wait === 0) for (const [key] of keys) sent.get(key)?.push(now())
      return wait
    },
  }
}
