import type { PutAside } from './draft.ts'

// What is typed stands in this browser until the server has it: a crash or a closed tab loses
// nothing. Only the draft is put aside, never who the customer is or what they owe.

const keyOf = (callId: string) => `combinado-draft-${callId}`

export function putAside(callId: string, aside: PutAside): void {
  try {
    localStorage.setItem(keyOf(callId), JSON.stringify(aside))
  } catch {
    // A full or closed store: the server's copy is the other net.
  }
}

export function takeUp(callId: string): PutAside | undefined {
  try {
    const text = localStorage.getItem(keyOf(callId))
    const found: unknown = text ? JSON.parse(text) : undefined
    return isAside(found) ? found : undefined
  } catch {
    return undefined
  }
}

export function letGo(callId: string): void {
  localStorage.removeItem(keyOf(callId))
}

function isAside(found: unknown): found is PutAside {
  const { draft, basedOn } = (found ?? {}) as Partial<PutAside>
  const isDraft = typeof draft?.note === 'string' && typeof draft.fields === 'object'
  return isDraft && typeof basedOn === 'number'
}
