import { Button } from '@mantine/core'
import { useState } from 'react'
import { bookVisitInCall, listSlots, listVisitsOf } from '../../../api/visits.ts'
import { TextField } from '../../ui/fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { ShareVisit } from '../visits/share-visit.tsx'
import { type Picked, SlotPicker } from '../visits/slot-picker.tsx'
import { useVisitTime, VisitFacts } from '../visits/visit-facts.tsx'
import styles from '../visits/visits.module.css'
import { useDesk } from './desk.ts'

/** The visit is held while the person is on the line: what they hear is already true. */
export function VisitBooking() {
  const say = useWords('visits')
  const { brief, line } = useDesk()
  const { debtorId, portfolioId } = brief.call
  const read = useRead(listVisitsOf, { debtorId })
  const [isChoosing, setIsChoosing] = useState(false)
  const time = useVisitTime()
  return (
    <Reading of={read} shape="form" rows={2}>
      {({ items }) => {
        const booked = items.find(
          (one) => one.state === 'booked' && one.portfolioId === portfolioId,
        )
        if (!booked || isChoosing) {
          return <Choose onDone={() => setIsChoosing(false)} isAnother={booked !== undefined} />
        }
        return (
          <div className={styles.stack}>
            <Notice tone="done" title={`${say('pick.held')}: ${time(booked)}`}>
              <VisitFacts visit={booked} />
            </Notice>
            <Button
              variant="default"
              size="compact-md"
              className={styles.start}
              onClick={() => setIsChoosing(true)}
            >
              {say('pick.other')}
            </Button>
            {!line.isThirdParty && <ShareVisit visitId={booked.id} usually="asked" />}
          </div>
        )
      }}
    </Reading>
  )
}

function Choose({ onDone, isAnother }: { onDone: () => void; isAnother: boolean }) {
  const say = useWords('visits')
  const { brief } = useDesk()
  const [picked, setPicked] = useState<Picked>()
  const [bring, setBring] = useState<string>()
  const booking = useDo(bookVisitInCall, {
    refreshes: [listVisitsOf, listSlots],
    says: () => say('booked'),
    quiet: 'all',
  })
  const shownBring = bring ?? picked?.office.bring ?? ''
  const run = async () => {
    if (!picked) return
    const answer = await booking.run({
      callId: brief.call.id,
      officeId: picked.office.id,
      startsAt: picked.startsAt,
      bring: shownBring,
    })
    if (answer.ok) onDone()
    else setPicked(undefined)
  }
  return (
    <div className={styles.stack}>
      <SlotPicker portfolioId={brief.call.portfolioId} value={picked} onPick={setPicked} />
      {picked && (
        <TextField
          label={say('pick.bring')}
          value={shownBring}
          onChange={setBring}
          maxLength={500}
        />
      )}
      {booking.problem && <Problem of={booking.problem} />}
      <div className={styles.row}>
        {picked && (
          <Button loading={booking.isRunning} onClick={run}>
            {say('pick.run', { at: picked.words })}
          </Button>
        )}
        {isAnother && (
          <Button variant="default" onClick={onDone}>
            {say('pick.keep')}
          </Button>
        )}
      </div>
    </div>
  )
}
