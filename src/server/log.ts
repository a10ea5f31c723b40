import { type Logger, pino } from 'pino'
import type { LogLevel } from './environment.ts'

/** One JSON object per line on stderr: results have stdout for themselves. */
export function createLog(level: LogLevel): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  )
}
