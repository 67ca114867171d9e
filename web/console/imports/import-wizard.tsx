import { useEffect, useRef, useState } from 'react'
import { useMay } from '../../session.ts'
import { Steps } from '../../ui/steps.tsx'
import { useWords } from '../../words.ts'
import { AtWork } from './at-work.tsx'
import { Ended } from './ended.tsx'
import type { ImportRead } from './import-read.ts'
import type { ImportState } from './import-states.ts'
import { LayoutForm } from './layout-form.tsx'
import { Loaded } from './loaded.tsx'
import { Review } from './review.tsx'

const steps = ['receive', 'columns', 'rows', 'load', 'done'] as const
type StepName = (typeof steps)[number]

/** Walks a file to its end; what is done can be looked at again until it is loaded. */
export function ImportWizard({ of }: { readonly of: ImportRead }) {
  const say = useWords('imports')
  const may = useMay()
  const [isCorrecting, setIsCorrecting] = useState(false)
  const [sentCount, setSentCount] = useState(0)
  const { state } = of.import
  const canCorrect = may('import-portfolios') && state === 'read'
  const now = canCorrect && isCorrecting ? 'columns' : stepOf[state]
  useFocusOnStep(now)
  const isOpen = (name: StepName) => name === now || (canCorrect && isInHand(name))
  return (
    <>
      {state !== 'discarded' && state !== 'failed' && (
        <Steps
          label={say('steps.label')}
          steps={steps.map((name) => ({ name, word: say(`steps.${name}`) }))}
          now={now}
          {...(canCorrect
            ? { isOpen, onGo: (name: StepName) => setIsCorrecting(name === 'columns') }
            : {})}
        />
      )}
      <Stage
        of={of}
        now={now}
        sentCount={sentCount}
        onCorrect={setIsCorrecting}
        onSent={() => {
          setIsCorrecting(false)
          setSentCount((count) => count + 1)
        }}
      />
    </>
  )
}

/** What had the focus is gone with its step: whoever uses the keyboard goes on from the title. */
function useFocusOnStep(now: StepName) {
  const before = useRef(now)
  useEffect(() => {
    if (before.current !== now) document.getElementById('page-title')?.focus()
    before.current = now
  }, [now])
}

const isInHand = (name: StepName) => name === 'columns' || name === 'rows'

const stepOf: Record<ImportState, StepName> = {
  receiving: 'receive',
  reading: 'receive',
  'needs-layout': 'columns',
  read: 'rows',
  loading: 'load',
  loaded: 'done',
  failed: 'receive',
  discarded: 'receive',
}

type StageProps = {
  readonly of: ImportRead
  readonly now: StepName
  /** What was sent is read again: the form begins anew with what was found. */
  readonly sentCount: number
  readonly onCorrect: (isCorrecting: boolean) => void
  readonly onSent: () => void
}

function Stage({ of, now, sentCount, onCorrect, onSent }: StageProps) {
  const { state } = of.import
  if (state === 'failed' || state === 'discarded') return <Ended of={of.import} />
  if (state === 'loaded') return <Loaded of={of} />
  if (now === 'columns')
    return (
      <LayoutForm
        key={sentCount}
        of={of}
        {...(state === 'read' ? { onKeep: () => onCorrect(false) } : {})}
        onSent={onSent}
      />
    )
  if (now === 'rows') return <Review of={of} onCorrect={() => onCorrect(true)} />
  return <AtWork of={of.import} />
}
