import { type DestinationStream, type Logger, pino } from 'pino'
import { createCleanse } from './cleanse.ts'
import { describeError, describeFields } from './describe.ts'

interface LogSettings {
  level: string
  /** Taken out wherever they stand. */
  secrets: readonly string[]
}

/** JSON lines that say what went wrong, and neither a token nor what anybody said or is called. */
export function createLog(
  { level, secrets }: LogSettings,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
  const cleanse = createCleanse(secrets)
  return pino(
    {
      level,
      serializers: { err: (described) => described }, // pino's own would take the description for an error
      formatters: { log: (details) => describeFields(details, cleanse) },
      hooks: {
        logMethod(args, method) {
          const [first, said]: unknown[] = args
          if (typeof first === 'string') return method.call(this, cleanse(first))
          // Where nothing is said of an error, its own words would be.
          method.call(
            this,
            first instanceof Error ? { err: first } : first,
            typeof said === 'string' ? said : 'a fault',
          )
        },
      },
    },
    destination,
  )
}

/** What is shown of an error for which there are no words. */
export function showError(error: unknown, secrets: readonly string[]): string {
  return JSON.stringify(describeError(error, createCleanse(secrets)), null, 2).replaceAll('\\n', '\n')
}
