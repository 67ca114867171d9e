import { Button } from '@mantine/core'
import { useState } from 'react'
import { placeStop, stopChannels } from '../../../api/stops.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DayField, LongTextField, SelectField } from '../../ui/fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from '../debtors/debtor-forms.module.css'
import { kindOf, type StopKind, stoppableOf } from './known-stop.ts'
import { SayNow } from './say-now.tsx'
import { stopRefreshes } from './stop-refreshes.ts'

type PlaceStopProps = {
  readonly debtorId: string
  readonly door: 'call' | 'person-page'
  readonly callId?: string
  readonly kinds: readonly StopKind[]
  /** The kind that is chosen when the dialog opens. */
  readonly startsWith?: string | undefined
  readonly isOpen: boolean
  readonly onClose: () => void
  /** The kind that was placed, for a call to suggest how it is closed. */
  readonly onPlaced?: (kind: StopKind) => void
}

/** What the person said, in three choices at most; it holds before the dialog closes. */
export function PlaceStop(props: PlaceStopProps) {
  const say = useWords('stops')
  const [placed, setPlaced] = useState<{ kind: StopKind; until: string }>()
  const close = () => {
    setPlaced(undefined)
    props.onClose()
  }
  return (
    <Dialog isOpen={props.isOpen} onClose={close} title={say('placeTitle')}>
      {placed ? (
        <SayNow kind={placed.kind} until={placed.until} onClose={close} />
      ) : (
        <Form
          {...props}
          onDone={(kind, until) => {
            setPlaced({ kind, until })
            props.onPlaced?.(kind)
          }}
        />
      )}
    </Dialog>
  )
}

type Placed = Pick<PlaceStopProps, 'debtorId' | 'door' | 'callId' | 'kinds' | 'startsWith'>
type FormProps = Placed & {
  readonly onDone: (kind: StopKind, until: string) => void
}

function Form({ debtorId, door, callId, kinds, startsWith = 'cease', onDone }: FormProps) {
  const say = useWords('stops')
  const own = kinds.filter(({ reach }) => reach !== 'contact-point')
  const [code, setCode] = useState(startsWith)
  const [channel, setChannel] = useState<(typeof stopChannels)[number]>('voice')
  const [untilOn, setUntilOn] = useState('')
  const [evidence, setEvidence] = useState('')
  const placing = useDo(placeStop, { refreshes: stopRefreshes, says: () => say('done') })
  const kind = own.find((one) => one.code === code) ?? own[0]
  if (!kind) return null
  const place = async () => {
    const answer = await placing.run({
      debtorId,
      kind: kind.code,
      evidence: evidence.trim(),
      door,
      ...(callId && { callId }),
      ...(kind.reach === 'channel' && { channel }),
      ...(kind.days && untilOn && { untilOn }),
    })
    if (answer.ok) onDone(kind, untilOn)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void place()
      }}
    >
      <SelectField
        label={say('reason')}
        value={kind.code}
        onChange={(value) => value && setCode(value)}
        choices={own.map((one) => ({ value: one.code, word: say(`kind.${kindOf(one.code)}`) }))}
        hasFocus
      />
      {kind.reach === 'channel' && (
        <ChoiceField
          label={say('channel')}
          value={channel}
          onChange={setChannel}
          choices={stopChannels.map((value) => ({ value, word: say(`channels.${value}`) }))}
        />
      )}
      {kind.days && (
        <DayField
          label={say('until')}
          help={say('untilHelp', { days: kind.days.max })}
          value={untilOn}
          onChange={setUntilOn}
        />
      )}
      <LongTextField
        label={say('evidence')}
        value={evidence}
        onChange={setEvidence}
        maxLength={200}
        rows={2}
        isRequired
      />
      <WhatStops kind={kind} />
      <Button type="submit" loading={placing.isRunning} disabled={!evidence.trim()}>
        {say('word')}
      </Button>
    </form>
  )
}

function WhatStops({ kind }: { readonly kind: StopKind }) {
  const say = useWords('stops')
  return (
    <Notice tone="info" title={say('stops')}>
      <p className="small">
        {kind.stops.map((one) => say(`stopped.${stoppableOf(one)}`)).join(', ')}.{' '}
        {say(`liftedBy.${kind.liftedBy}`)}
      </p>
    </Notice>
  )
}
