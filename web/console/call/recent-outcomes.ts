import { withRecent } from './outcome-search.ts'

const kept = 'combinado-recent-outcomes'

/** The codes that were used last on this computer, the newest first. */
export function recentOutcomes(): readonly string[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(kept) ?? '[]')
    return Array.isArray(found) ? found.filter((code) => typeof code === 'string') : []
  } catch {
    return []
  }
}

export function noteRecent(code: string): void {
  localStorage.setItem(kept, JSON.stringify(withRecent(recentOutcomes(), code)))
}
