import { pino } from 'pino'

/** What programs hand to those who must say something. Never personal data, never secrets. */
export type Log = {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

export const silent: Log = { info() {}, warn() {}, error() {} }

/** One JSON line for each event, on standard error. */
export function startLog(level: string): Log {
  return pino(
    { level, redact: ['*.password', '*.document', '*.phone', '*.email', 'req.headers.cookie'] },
    pino.destination(2),
  )
}
