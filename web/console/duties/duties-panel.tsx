import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { downloadOrder, listDuties, type reliefs } from '../../../api/duties.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { addressOf } from '../../client.ts'
import { useMay } from '../../session.ts'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { DoneDialog } from './done-dialog.tsx'
import styles from './duties.module.css'
import { DutyClock } from './duty-clock.tsx'
import { ProtestLetter } from './protest-letter.tsx'
import { RuleLine } from './rule-line.tsx'

export type Duty = ReplyOf<typeof listDuties>['items'][number]

type PanelProps = {
  readonly act: (typeof reliefs)[number] | undefined
  readonly creditorId: string | undefined
}

/** What must be undone, each with its clock; paid and still listed comes first. */
export function DutiesPanel({ act, creditorId }: PanelProps) {
  const say = useWords('duties')
  const read = useRead(listDuties, { act, creditorId }, { everyMs: 60_000 })
  return (
    <Panel
      title={say('dutiesTitle')}
      help={say('dutiesHelp')}
      actions={act && <OrderLink act={act} creditorId={creditorId} />}
    >
      <Reading of={read} shape="list">
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{say('dutiesNone')}</p>
          ) : (
            <Duties items={items} />
          )
        }
      </Reading>
    </Panel>
  )
}

type OrderProps = {
  readonly act: Parameters<typeof addressOf<typeof downloadOrder>>[1]['act']
  readonly creditorId: string | undefined
}

/** The same as a file for the bureau, the notary or the ERP. */
export function OrderLink({ act, creditorId }: OrderProps) {
  const say = useWords('duties')
  if (!useMay()('do-duties')) return null
  return (
    <Button
      component="a"
      href={addressOf(downloadOrder, { act, creditorId }).address}
      download
      variant="default"
      size="compact-sm"
    >
      {say('deeds.csv')}
    </Button>
  )
}

type DutiesProps = { readonly items: readonly Duty[]; readonly hasNames?: boolean }

export function Duties({ items, hasNames = true }: DutiesProps) {
  const say = useWords('duties')
  const may = useMay()
  const [undone, setUndone] = useState<Duty>()
  return (
    <>
      <ul aria-label={say('dutiesTitle')}>
        {items.map((duty) => (
          <li key={duty.id} className={styles.line}>
            <About duty={duty} hasName={hasNames} />
            {may('do-duties') && (
              <div className={styles.deeds}>
                {duty.act === 'clear_protest' && <ProtestLetter measureId={duty.measureId} />}
                <Button size="compact-sm" onClick={() => setUndone(duty)}>
                  {say('deeds.undone')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <DoneDialog
        of={undone && { measureId: undone.measureId, from: undone.sinceOn, isUndoing: true }}
        onClose={() => setUndone(undefined)}
      />
    </>
  )
}

function About({ duty, hasName }: { readonly duty: Duty; readonly hasName: boolean }) {
  const say = useWords('duties')
  const { day, weekday } = useFormats()
  const { act, cause, contract, registry, creditorName, debtorId, debtorName } = duty
  const isAlarm = act === 'delist' && cause === 'paid'
  return (
    <div className={styles.about}>
      <div className={styles.head}>
        {hasName && (
          <Link to="/clientes/$debtorId" params={{ debtorId }}>
            {debtorName}
          </Link>
        )}
        {isAlarm ? (
          <StateBadge tone="stop" word={say(`relief.${act}`)} />
        ) : (
          <StateBadge tone="attention" word={say(`relief.${act}`)} />
        )}
        <DutyClock daysLeft={duty.daysLeft} />
      </div>
      <p>{[creditorName, say('contract', { contract }), registry].filter(Boolean).join(' · ')}</p>
      <p>
        {say('byOn', { day: weekday(duty.dueOn) })} (
        {say(`cause.${cause}`, { day: day(duty.causedOn) })})
      </p>
      <RuleLine rule={duty} />
    </div>
  )
}
