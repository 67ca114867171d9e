import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { currentCall, readBrief } from '../../../api/calls.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { codeLater, extendWrapUp, listUncoded, readWrapUp } from '../../../api/wrap-up.ts'
import { toast } from '../../ui/toast.ts'
import { useDo } from '../../use-do.ts'
import { useRead, useRefresh } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import { clockOf, useElapsed } from './use-elapsed.ts'
import styles from './wrap-up.module.css'

type WrapUp = ReplyOf<typeof readWrapUp>

/** After hanging up: how long the outcome may take, if there is a limit, and what is proposed. */
export function WrapUpLine() {
  const { brief } = useDesk()
  const isWrapping = brief.call.state === 'wrapping'
  const read = useRead(readWrapUp, { callId: brief.call.id }, { isWanted: isWrapping, freshMs: 0 })
  if (!isWrapping || !read.value) return null
  return <Line key={read.value.hungUpAt} of={read.value} />
}

function Line({ of: wrapUp }: { readonly of: WrapUp }) {
  const say = useWords('call')
  const { closing } = useDesk()
  const why = useSuggestion(wrapUp)
  const isShown = wrapUp.endsAt || wrapUp.mode === 'discretionary' || why
  if (!isShown || closing.isDone) return null
  return (
    <div className={styles.line}>
      {wrapUp.endsAt && wrapUp.hungUpAt && (
        <Clock wrapUp={wrapUp} endsAt={wrapUp.endsAt} hungUpAt={wrapUp.hungUpAt} />
      )}
      {wrapUp.mode === 'discretionary' && <Later />}
      {why && <span className="small muted">{say(`wrapUp.${why}`)}</span>}
    </div>
  )
}

/** What the facts speak for is chosen once, where nothing was chosen; it can be changed. */
function useSuggestion({ suggestion }: WrapUp) {
  const { drafting } = useDesk()
  const { draft, type } = drafting
  const isDone = useRef(false)
  const code = suggestion?.code
  useEffect(() => {
    if (!code || isDone.current) return
    isDone.current = true
    if (draft.outcome === null) type({ outcome: code })
  }, [code, draft.outcome, type])
  return suggestion && draft.outcome === suggestion.code ? suggestion.why : null
}

type ClockProps = {
  readonly wrapUp: WrapUp
  readonly endsAt: string
  readonly hungUpAt: string
}

/** Seconds are seen; they are said only at the start and shortly before the end (WCAG 2.2.1). */
function Clock({ wrapUp, endsAt, hungUpAt }: ClockProps) {
  const say = useWords('call')
  const { brief } = useDesk()
  const elapsed = useElapsed(hungUpAt, null)
  const [whole] = useState(() => (Date.parse(endsAt) - Date.parse(hungUpAt)) / 1000)
  const allowed = (Date.parse(endsAt) - Date.parse(hungUpAt)) / 1000
  const left = Math.max(0, Math.ceil(allowed) - elapsed)
  const isSoon = left <= wrapUp.warnSeconds
  const more = useDo(extendWrapUp, { refreshes: [readWrapUp] })
  useTimeOver(left === 0 && elapsed > 0)
  return (
    <>
      <span className={styles.left} data-soon={isSoon}>
        <span aria-hidden="true">{say('wrapUp.left', { time: clockOf(left) })}</span>
      </span>
      <span role="status" className="unseen">
        {isSoon
          ? say('wrapUp.soon', { count: wrapUp.warnSeconds })
          : say('wrapUp.begun', { count: Math.ceil(whole) })}
      </span>
      {wrapUp.extensionsLeft > 0 && (
        <Button
          size="compact-sm"
          variant="default"
          loading={more.isRunning}
          onClick={() => more.run({ callId: brief.call.id })}
        >
          {say('wrapUp.more', { count: wrapUp.extensionSeconds })}
        </Button>
      )}
    </>
  )
}

const settleMs = 2_000

/** The server ends it; here one looks, a little later and until it is so. */
function useTimeOver(isOver: boolean) {
  const say = useWords('call')
  const refresh = useRefresh()
  const { closing } = useDesk()
  const isBusy = closing.isRunning
  useEffect(() => {
    if (!isOver || isBusy) return
    const look = () => refresh(currentCall, readBrief, listUncoded)
    const told = setTimeout(() => toast('info', say('wrapUp.over')), settleMs)
    const timer = setInterval(look, settleMs)
    return () => {
      clearTimeout(told)
      clearInterval(timer)
    }
  }, [isOver, isBusy, refresh, say])
}

/** Where it is left to the agent, the outcome may wait. */
function Later() {
  const say = useWords('call')
  const { brief } = useDesk()
  const later = useDo(codeLater, { refreshes: [currentCall, readBrief, listUncoded] })
  return (
    <>
      <span className="small muted">{say('wrapUp.laterHelp')}</span>
      <Button
        size="compact-sm"
        variant="default"
        loading={later.isRunning}
        onClick={() => later.run({ callId: brief.call.id })}
      >
        {say('wrapUp.later')}
      </Button>
    </>
  )
}
