import { Button } from '@mantine/core'
import { useState } from 'react'
import { endVisit, moveVisit } from '../../../api/visits.ts'
import { useNow } from '../../session.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { dayIn } from '../call/their-time.ts'
import { CameDialog } from './came-dialog.tsx'
import { ShareVisit } from './share-visit.tsx'
import { type Picked, SlotPicker } from './slot-picker.tsx'
import type { Visit } from './visit-facts.tsx'
import { visitReadings } from './visit-readings.ts'
import styles from './visits.module.css'

type Open = 'came' | 'move' | 'cancel' | 'remind'

/** What may be done about a visit; names go along for whoever hears the buttons. */
export function VisitDeeds({ visit }: { readonly visit: Visit }) {
  const say = useWords('visits')
  const now = useNow()
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const missing = useDo(endVisit, { refreshes: visitReadings, says: () => say('missedDone') })
  const { id: visitId, state, debtorName: name } = visit
  const isOfToday = visit.day <= dayIn(now, visit.zone)
  const isPast = Date.parse(visit.startsAt) <= Date.parse(now)
  if (state !== 'booked' && state !== 'missed') return null
  return (
    <div className={styles.deeds}>
      {isOfToday && (
        <Button
          size="compact-md"
          aria-label={say('cameNamed', { name })}
          onClick={() => setOpen('came')}
        >
          {say('came')}
        </Button>
      )}
      {state === 'booked' && isPast && (
        <Button
          size="compact-md"
          variant="default"
          aria-label={say('missedNamed', { name })}
          loading={missing.isRunning}
          onClick={() => missing.run({ visitId, to: 'missed' })}
        >
          {say('missed')}
        </Button>
      )}
      {state === 'booked' && (
        <>
          {!isPast && (
            <Button
              size="compact-md"
              variant="default"
              aria-label={say('remindNamed', { name })}
              onClick={() => setOpen('remind')}
            >
              {say('remind')}
            </Button>
          )}
          <Button
            size="compact-md"
            variant="default"
            aria-label={say('moveNamed', { name })}
            onClick={() => setOpen('move')}
          >
            {say('move')}
          </Button>
          <Button
            size="compact-md"
            variant="subtle"
            aria-label={say('cancelNamed', { name })}
            onClick={() => setOpen('cancel')}
          >
            {say('cancel')}
          </Button>
        </>
      )}
      {open === 'came' && <CameDialog visit={visit} onClose={close} />}
      {open === 'cancel' && <CancelVisit visit={visit} onClose={close} />}
      <Dialog isOpen={open === 'move'} onClose={close} title={say('moveTitle')}>
        {open === 'move' && <Move visit={visit} onDone={close} />}
      </Dialog>
      <Dialog isOpen={open === 'remind'} onClose={close} title={say('send.title')}>
        {open === 'remind' && <ShareVisit visitId={visitId} usually="ours" />}
      </Dialog>
    </div>
  )
}

function Move({ visit, onDone }: { readonly visit: Visit; readonly onDone: () => void }) {
  const say = useWords('visits')
  const [picked, setPicked] = useState<Picked>()
  const moving = useDo(moveVisit, {
    refreshes: visitReadings,
    says: () => say('moved'),
    quiet: 'all',
  })
  const run = async () => {
    if (!picked) return
    const { office, startsAt } = picked
    const answer = await moving.run({ visitId: visit.id, officeId: office.id, startsAt })
    if (answer.ok) onDone()
  }
  return (
    <div className={styles.stack}>
      <SlotPicker portfolioId={visit.portfolioId} value={picked} onPick={setPicked} />
      {moving.problem && <Problem of={moving.problem} />}
      <Button disabled={!picked} loading={moving.isRunning} onClick={run}>
        {picked ? say('moveRun', { at: picked.words }) : say('pick.chooseFirst')}
      </Button>
    </div>
  )
}

function CancelVisit({ visit, onClose }: { readonly visit: Visit; readonly onClose: () => void }) {
  const say = useWords('visits')
  const ending = useDo(endVisit, {
    refreshes: visitReadings,
    says: () => say('cancelled'),
    quiet: 'all',
  })
  const run = async (reason: string) => {
    const answer = await ending.run({ visitId: visit.id, to: 'cancelled', reason })
    if (answer.ok) onClose()
  }
  return (
    <ReasonDialog
      title={say('cancelTitle')}
      word={say('cancel')}
      label={say('cancelReason')}
      isRunning={ending.isRunning}
      problem={ending.problem}
      onClose={onClose}
      onSaid={run}
    >
      <p>{say('cancelHelp')}</p>
    </ReasonDialog>
  )
}
