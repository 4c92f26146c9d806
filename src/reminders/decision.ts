/** What is kept of a reminder that somebody put off to the afternoon. */
export const AGAIN = 'again'

/** What a coordinator makes of a proposal: a letter, following on, nothing more. A new deadline speaks for itself. */
export const DECISIONS = ['paper', 'watch', 'stop'] as const
export type Decision = (typeof DECISIONS)[number]

/** As it is kept: `watch 2022-05-04`. */
export const keptDecision = (decision: Decision, today: string): string => `${decision} ${today}`
