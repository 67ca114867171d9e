import { useSyncExternalStore } from 'react'

export type Density = 'comfortable' | 'compact'

const kept = 'combinado-density'
const root = document.documentElement
const listeners = new Set<() => void>()

/** How close things stand; the agent's choice, kept in this browser. */
export const useDensity = (): Density =>
  useSyncExternalStore(subscribe, () =>
    root.dataset.density === 'compact' ? 'compact' : 'comfortable',
  )

export function chooseDensity(density: Density): void {
  root.dataset.density = density
  localStorage.setItem(kept, density)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
