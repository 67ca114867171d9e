import { useCallback, useEffect, useReducer, useRef } from 'react'
import { readBrief, saveDraft } from '../../../api/calls.ts'
import { call } from '../../client.ts'
import { queries, reading, useRefresh } from '../../use-read.ts'
import {
  type Brief,
  type Draft,
  type DraftState,
  draftAfter,
  isUnsaved,
  startDraft,
} from './draft.ts'
import { letGo, putAside, takeUp } from './put-aside.ts'

export type Drafting = {
  readonly draft: Draft
  readonly type: (patch: Partial<Draft>) => void
  /** One field of an outcome or of an offer; empty is none. */
  readonly fill: (name: string, value: string) => void
  readonly state: 'saved' | 'saving' | 'unsaved' | 'changed-elsewhere'
  /** Another window saved something else: which of the two stays. */
  readonly settle: (which: 'mine-stays' | 'theirs-stays') => void
}

const pauseMs = 600
const againMs = 5_000
const signedOutMs = 60_000
const stillHereMs = 180_000

/** Keeps what is typed: here at once, on the server after a pause, and again until it has it. */
export function useDraft({
  id: callId,
  draft: kept,
  draftVersion,
  state,
}: Brief['call']): Drafting {
  const [now, tell] = useReducer(draftAfter, undefined, () =>
    startDraft(kept, draftVersion, takeUp(callId)),
  )
  const isOpen = state !== 'closed'
  useSaving(callId, now, tell, isOpen)

  const type = useCallback((patch: Partial<Draft>) => tell({ is: 'typed', patch }), [])
  const fields = useRef(now.draft.fields)
  fields.current = now.draft.fields
  const fill = useCallback((name: string, value: string) => {
    fields.current = { ...fields.current, [name]: value }
    tell({ is: 'typed', patch: { fields: fields.current } })
  }, [])
  const settle = useCallback((is: 'mine-stays' | 'theirs-stays') => tell({ is }), [])
  return { draft: now.draft, type, fill, state: howKept(now), settle }
}

function howKept(now: DraftState): Drafting['state'] {
  if (now.theirs) return 'changed-elsewhere'
  if (now.sending) return 'saving'
  return isUnsaved(now) ? 'unsaved' : 'saved'
}

type Tell = (event: Parameters<typeof draftAfter>[1]) => void

function useSaving(callId: string, now: DraftState, tell: Tell, isOpen: boolean) {
  const latest = useRef(now)
  latest.current = now
  const isBusy = useRef(false)
  const waitMs = useRef(pauseMs)
  const refresh = useRefresh()

  const save = useCallback(async () => {
    if (isBusy.current || latest.current.theirs) return
    isBusy.current = true
    const { draft, version } = latest.current
    tell({ is: 'sending', draft })
    const answer = await call(saveDraft, { callId, draftVersion: version, draft })
    isBusy.current = false
    waitMs.current = waitAfter(answer.ok ? undefined : answer.refusal)
    if (answer.ok) return tell({ is: 'saved', version: answer.value.draftVersion })
    tell({ is: 'failed' })
    if (answer.refusal === 'changed-meanwhile') await readElsewhere(callId, tell)
    else if (answer.refusal === 'call-closed') await refresh(readBrief)
  }, [callId, tell, refresh])

  useEffect(() => {
    if (!isOpen || now.theirs || now.sending || !isUnsaved(now)) return
    const timer = setTimeout(save, waitMs.current)
    window.addEventListener('online', save)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', save)
    }
  }, [now, isOpen, save])

  // A quiet screen still says that its agent is there, or somebody else would be given the person.
  useEffect(() => {
    if (!isOpen) return
    const timer = setInterval(save, stillHereMs)
    return () => clearInterval(timer)
  }, [isOpen, save])

  useEffect(() => {
    if (!isOpen || !isUnsaved(now)) letGo(callId)
    else putAside(callId, { draft: now.draft, basedOn: now.version, sent: now.sending })
  }, [callId, now, isOpen])
}

/** Who is asked to sign in and would rather go on typing is not asked at every key. */
function waitAfter(refusal: string | undefined): number {
  if (refusal === undefined || refusal === 'changed-meanwhile') return pauseMs
  return refusal === 'not-signed-in' ? signedOutMs : againMs
}

async function readElsewhere(callId: string, tell: Tell) {
  const brief = await queries
    .fetchQuery({ ...reading(readBrief, { callId }), staleTime: 0 })
    .catch(() => undefined)
  if (!brief) return
  const { draft, draftVersion: version } = brief.call
  tell({ is: 'changed-elsewhere', draft, version })
}
