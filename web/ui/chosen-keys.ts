import { useSyncExternalStore } from 'react'
import { type ChosenChords, pressed } from '../../kit/chords.ts'

// What this person presses instead of the shipped shortcuts; the shell reads it when they come.

let chosen: ChosenChords = {}
const listeners = new Set<() => void>()

export function takeChosenKeys(now: ChosenChords): void {
  chosen = now
  for (const listener of listeners) listener()
}

export const useChosenKeys = (): ChosenChords => useSyncExternalStore(subscribe, () => chosen)

/** `const keysOf = usePressed()`, `keysOf('F8')`: what is pressed for a shipped shortcut. */
export function usePressed(): (shipped: string) => string {
  const now = useChosenKeys()
  return (shipped) => pressed(shipped, now)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
