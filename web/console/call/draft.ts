import { steps } from '../../../api/brief.ts'
import type { readBrief } from '../../../api/calls.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'

export type Brief = ReplyOf<typeof readBrief>
export type Draft = Brief['call']['draft']

/** What is typed during a call, and how far the server has it. */
export type DraftState = {
  readonly draft: Draft
  /** What the server keeps, and the number it goes by there. */
  readonly kept: Draft
  readonly version: number
  /** On its way to the server. */
  readonly sending: Draft | null
  /** Another window saved something else meanwhile: a person says which one stays. */
  readonly theirs: { readonly draft: Draft; readonly version: number } | null
}

/** What this browser put aside before the server had it: a closed tab loses nothing. */
export type PutAside = {
  readonly draft: Draft
  readonly basedOn: number
  readonly sent: Draft | null
}

export type DraftEvent =
  | { readonly is: 'typed'; readonly patch: Partial<Draft> }
  | { readonly is: 'sending'; readonly draft: Draft }
  | { readonly is: 'saved'; readonly version: number }
  | { readonly is: 'failed' }
  | { readonly is: 'changed-elsewhere'; readonly draft: Draft; readonly version: number }
  | { readonly is: 'mine-stays' }
  | { readonly is: 'theirs-stays' }

const empty: Draft = { step: 'prepare', note: '', outcome: null, fields: {} }

/** Begins with what the server keeps and with what this browser had put aside on top of it. */
export function startDraft(kept: Partial<Draft>, version: number, aside?: PutAside): DraftState {
  const server = { ...empty, ...kept, outcome: kept.outcome || null }
  const calm = { draft: server, kept: server, version, sending: null, theirs: null }
  const mine = aside && atKnownStep(aside.draft)
  if (!mine || isSame(mine, server)) return calm
  const isOnTop = aside.basedOn === version || (aside.sent !== null && isSame(aside.sent, server))
  if (isOnTop) return { ...calm, draft: mine }
  return { ...calm, draft: mine, theirs: { draft: server, version } }
}

/** A browser may hold a draft from before the conversation had these steps: it said `offer`. */
const atKnownStep = (draft: Draft): Draft =>
  steps.includes(draft.step) ? draft : { ...draft, step: 'options' }

export function draftAfter(state: DraftState, event: DraftEvent): DraftState {
  switch (event.is) {
    case 'typed':
      return { ...state, draft: { ...state.draft, ...event.patch } }
    case 'sending':
      return { ...state, sending: event.draft }
    case 'saved':
      return {
        ...state,
        kept: state.sending ?? state.kept,
        version: event.version,
        sending: null,
      }
    case 'failed':
      return { ...state, sending: null }
    case 'changed-elsewhere':
      return withTheirs({ ...state, sending: null }, event)
    case 'mine-stays':
      return state.theirs
        ? { ...state, kept: state.theirs.draft, version: state.theirs.version, theirs: null }
        : state
    default:
      return state.theirs ? adopt(state, state.theirs) : state
  }
}

/** There is something here that the server does not have. */
export const isUnsaved = ({ draft, kept }: DraftState): boolean => !isSame(draft, kept)

/** Nobody is asked when nothing typed here would be lost. */
function withTheirs(state: DraftState, theirs: { draft: Draft; version: number }): DraftState {
  const isMine = isSame(state.draft, theirs.draft)
  return !isUnsaved(state) || isMine ? adopt(state, theirs) : { ...state, theirs }
}

const adopt = (state: DraftState, { draft, version }: { draft: Draft; version: number }) => ({
  ...state,
  draft,
  kept: draft,
  version,
  theirs: null,
})

function isSame(a: Draft, b: Draft): boolean {
  return (
    a.step === b.step &&
    a.note === b.note &&
    (a.outcome || null) === (b.outcome || null) &&
    isSameFields(a, b)
  )
}

function isSameFields({ fields: a }: Draft, { fields: b }: Draft): boolean {
  const names = Object.keys({ ...a, ...b })
  return names.every((name) => (a[name] ?? '') === (b[name] ?? ''))
}
