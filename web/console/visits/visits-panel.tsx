import { Button } from '@mantine/core'
import { useState } from 'react'
import { bookVisit, listVisitsOf } from '../../../api/visits.ts'
import { useMay } from '../../session.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { type OwedPortfolio, useOwedPortfolios } from '../debtors/use-owed-portfolios.ts'
import { type Picked, SlotPicker } from './slot-picker.tsx'
import { VisitDeeds } from './visit-deeds.tsx'
import { useVisitTime, type Visit, VisitFacts, visitTones } from './visit-facts.tsx'
import { visitReadings } from './visit-readings.ts'
import styles from './visits.module.css'

/** The visits of one person, and the way to book another. */
export function VisitsPanel({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('visits')
  const may = useMay()
  const read = useRead(listVisitsOf, { debtorId })
  const portfolios = useOwedPortfolios(debtorId) ?? []
  const [isOpen, setIsOpen] = useState(false)
  const items = read.value?.items ?? []
  const free = portfolios.filter(
    ({ id }) => !items.some((one) => one.state === 'booked' && one.portfolioId === id),
  )
  const canBook = may('receive-visits') && free.length > 0
  if (items.length === 0 && !canBook) return null
  const close = () => setIsOpen(false)
  return (
    <Panel
      title={say('panel')}
      actions={
        canBook && (
          <Button variant="default" size="compact-md" onClick={() => setIsOpen(true)}>
            {say('book')}
          </Button>
        )
      }
    >
      <ul className={styles.list}>
        {items.map((visit) => (
          <One key={visit.id} visit={visit} canAct={may('receive-visits')} />
        ))}
      </ul>
      <Dialog isOpen={isOpen} onClose={close} title={say('bookTitle')}>
        {isOpen && <Book debtorId={debtorId} portfolios={free} onDone={close} />}
      </Dialog>
    </Panel>
  )
}

function One({ visit, canAct }: { readonly visit: Visit; readonly canAct: boolean }) {
  const say = useWords('visits')
  const time = useVisitTime()
  const { state, cameOf } = visit
  const result = cameOf ? ` · ${say(`result.${cameOf}`)}` : ''
  return (
    <li className={styles.card}>
      <div className={styles.row}>
        <span className={styles.strong}>{time(visit)}</span>
        <StateBadge tone={visitTones[state]} word={`${say(`state.${state}`)}${result}`} />
      </div>
      <VisitFacts visit={visit} />
      {canAct && <VisitDeeds visit={visit} />}
    </li>
  )
}

type BookProps = {
  readonly debtorId: string
  readonly portfolios: readonly OwedPortfolio[]
  readonly onDone: () => void
}

function Book({ debtorId, portfolios, onDone }: BookProps) {
  const say = useWords('visits')
  const [portfolioId, setPortfolioId] = useState(portfolios[0]?.id ?? '')
  const [picked, setPicked] = useState<Picked>()
  const [note, setNote] = useState('')
  const booking = useDo(bookVisit, {
    refreshes: visitReadings,
    says: () => say('booked'),
    quiet: 'all',
  })
  const run = async () => {
    if (!picked) return
    const { office, startsAt } = picked
    const ask = { debtorId, portfolioId, officeId: office.id, startsAt, note }
    if ((await booking.run(ask)).ok) onDone()
  }
  return (
    <div className={styles.stack}>
      {portfolios.length > 1 && (
        <SelectField
          label={say('portfolio')}
          choices={portfolios.map(({ id, name }) => ({ value: id, word: name }))}
          value={portfolioId}
          onChange={(chosen) => {
            setPortfolioId(chosen ?? portfolioId)
            setPicked(undefined)
          }}
        />
      )}
      <SlotPicker portfolioId={portfolioId} value={picked} onPick={setPicked} />
      <TextField label={say('note')} value={note} onChange={setNote} maxLength={500} />
      {booking.problem && <Problem of={booking.problem} />}
      <Button disabled={!picked} loading={booking.isRunning} onClick={run}>
        {picked ? say('pick.run', { at: picked.words }) : say('pick.chooseFirst')}
      </Button>
    </div>
  )
}
