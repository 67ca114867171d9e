import { type HotkeyItem, useHotkeys } from '@mantine/hooks'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { ShippedChord } from '../../kit/chords.ts'
import { usePressed } from './chosen-keys.ts'

export type KeyDeed = {
  /** As shipped, one of `shippedChords`; each person may press another instead. */
  readonly keys: ShippedChord
  /** What it does, as the sheet of shortcuts says it. */
  readonly does: string
  readonly run: () => void
  readonly isOff?: boolean
  /** What is hard to undo (hanging up) answers once a second. */
  readonly isThrottled?: boolean
}

/** Shortcuts of the screen that is open; they work while one types, and the sheet lists them. */
export function useKeys(deeds: readonly KeyDeed[]): void {
  const keysOf = usePressed()
  const ranAt = useRef(new Map<string, number>())
  const press = (deed: KeyDeed) => {
    if (deed.isOff) return
    const since = performance.now() - (ranAt.current.get(deed.keys) ?? -Infinity)
    if (deed.isThrottled && since < 1000) return
    ranAt.current.set(deed.keys, performance.now())
    deed.run()
  }
  const hotkeys = deeds.map((deed): HotkeyItem => [ours(keysOf(deed.keys)), () => press(deed)])
  useHotkeys(hotkeys, [])

  const latest = useRef(deeds)
  latest.current = deeds
  const listed = deeds
    .map(({ keys, does, isOff }) => `${keys}\n${does}\n${isOff ?? false}`)
    .join('\n\n')
  useEffect(() => {
    const owner = Symbol('screen')
    const run = (keys: string) => latest.current.find((deed) => deed.keys === keys)?.run()
    shown = new Map(shown).set(owner, read(listed, run))
    tell()
    return () => {
      shown = new Map(shown)
      shown.delete(owner)
      tell()
    }
  }, [listed])
}

/** A shortcut of the open screen, as shipped; from the search it is done without its keys. */
export type ShownKey = {
  readonly keys: string
  readonly does: string
  readonly isOff: boolean
  readonly run: () => void
}

/** What the open screen answers to, for the sheet of shortcuts and the search. */
export const useShownKeys = (): readonly ShownKey[] => useSyncExternalStore(subscribe, () => list)

let shown = new Map<symbol, readonly ShownKey[]>()
let list: readonly ShownKey[] = []
const listeners = new Set<() => void>()

/** Ctrl is Command on a Mac. */
export const ours = (keys: string) => keys.toLowerCase().replace('ctrl', 'mod')

function read(listed: string, run: (keys: string) => void): ShownKey[] {
  if (!listed) return []
  return listed.split('\n\n').map((entry) => {
    const [keys = '', does = '', isOff] = entry.split('\n')
    return { keys, does, isOff: isOff === 'true', run: () => run(keys) }
  })
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell() {
  list = [...shown.values()].flat()
  for (const listener of listeners) listener()
}
