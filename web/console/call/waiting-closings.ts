import type { closeCall } from '../../../api/calls.ts'
import type { AskOf } from '../../../api/endpoint.ts'

// An outcome that could not be sent waits in this browser, with the notes of its draft.

type Ending = AskOf<typeof closeCall>

const prefix = 'combinado-closing-'

export function keepClosing(ending: Ending): void {
  localStorage.setItem(`${prefix}${ending.callId}`, JSON.stringify(ending))
}

export function waitingClosings(): Ending[] {
  const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at))
  return keys.flatMap((key) => {
    const text = key?.startsWith(prefix) ? localStorage.getItem(key) : null
    return text ? [JSON.parse(text) as Ending] : []
  })
}

export const dropClosing = (callId: string) => localStorage.removeItem(`${prefix}${callId}`)
