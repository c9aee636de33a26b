/** The log: a line of JSON each, on standard error. */
import { type DestinationStream, destination, type LevelWithSilent, type Logger, pino, stdTimeFunctions } from 'pino'

/** Bytes of lines that wait for whoever reads the log; more are dropped, so that a log that is not read holds nothing up. */
const MOST_WAITING = 4_000_000

export function openLog(
  level: LevelWithSilent,
  to: DestinationStream = destination({ dest: 2, sync: false, maxLength: MOST_WAITING }),
): Logger {
  return pino(
    {
      level,
      base: null, // no name of the machine
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    to,
  )
}
