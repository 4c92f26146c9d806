import { z } from 'zod'

// A backup is lines of JSON, compressed: the head, then for each table a line that names it and one array of texts per row,
// then the sequences, then the number of rows. Values are texts as the database prints and reads them, so that every type
// of today and tomorrow comes back exactly; a column without a value is null.

/** Of the lines, not of the tables: those have {@link Head.migrations}. */
export const VERSION = 1

export const WHY = ['nightly', 'asked', 'before-migration', 'before-restore', 'before-move'] as const

export type Why = (typeof WHY)[number]

export const head = z.object({
  backup: z.literal('dieuphoi'),
  version: z.number(),
  migrations: z.array(z.string()), // what the tables had been through, oldest first
  madeAt: z.iso.datetime(), // UTC
  why: z.enum(WHY),
  tables: z.array(z.string()), // in the order in which they follow
})

export const tableLine = z.object({ table: z.string(), columns: z.array(z.string()) })

export const sequencesLine = z.object({ sequences: z.record(z.string(), z.string()) }) // the last value each gave

export const endLine = z.object({ end: z.literal(true), rows: z.number() })

export type Head = z.infer<typeof head>

export function toLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}

/** So that both sides print and read values alike, whatever the server's or the process's own ways. For one transaction. */
export const ALIKE = `
SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'postgres';
SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex'`
