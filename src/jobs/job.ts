/** What is done once a night, by one of the processes that share a database. Must be safe to do twice. */
export interface NightlyJob {
  name: string
  at: string // of the day, at the office: `02:30`
  run(): Promise<void>
}

/** What is looked at every minute, by one of the processes. Must be safe to do twice, and side by side. */
export interface MinuteJob {
  name: string
  run(): Promise<void>
}

export interface JobLog {
  error(details: object, message: string): void
  warn(details: object, message: string): void
}
