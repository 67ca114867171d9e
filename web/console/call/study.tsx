import { LikelyExcuses } from './likely-excuses.tsx'

/** What is studied before dialing (A3.2); each part reads what it needs by itself. */
export function Study() {
  return <LikelyExcuses />
}
