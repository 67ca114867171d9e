import { useSyncExternalStore } from 'react'

/** How the way to the server is; the shell says so, calmly, when it is not fine. */
export type Connection = 'fine' | 'offline' | 'database-away'

type State = { readonly connection: Connection; readonly mustSignIn: boolean }

let state: State = { connection: 'fine', mustSignIn: false }
let signedInAgain: ((isBack: boolean) => void) | undefined
let waiting: Promise<boolean> | undefined
const listeners = new Set<() => void>()

export function noteConnection(connection: Connection): void {
  if (state.connection !== connection) change({ ...state, connection })
}

/**
 * Asks the person to sign in again over the page that is open. All requests that meanwhile fail
 * wait for the same answer: true when the same person is back.
 */
export function signInAgain(): Promise<boolean> {
  waiting ??= new Promise<boolean>((resolve) => {
    signedInAgain = resolve
    change({ ...state, mustSignIn: true })
  })
  return waiting
}

export function answerSignIn(isBack: boolean): void {
  signedInAgain?.(isBack)
  waiting = undefined
  signedInAgain = undefined
  change({ ...state, mustSignIn: false })
}

/** The browser knows at once when the cable is pulled. */
export function watchConnection(): void {
  window.addEventListener('offline', () => noteConnection('offline'))
  window.addEventListener('online', () => noteConnection('fine'))
}

export const connectionNow = (): State => state

export const useConnection = (): State => useSyncExternalStore(subscribe, connectionNow)

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function change(next: State) {
  state = next
  for (const listener of listeners) listener()
}
