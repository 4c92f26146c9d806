import type { Phrase } from '../../chat/phrase.ts'

/** Lines that belong together, under a title where they have one. Each is a block, so that a long message is cut between them. */
export interface Section {
  title: Phrase | null
  lines: Phrase[]
  /** An empty line sets it apart, as before any that has a title. */
  apart?: true
}
