import { Button } from '@mantine/core'
import { useState } from 'react'
import { inFours } from '../../../kit/text.ts'
import { useMay } from '../../session.ts'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useWords } from '../../words.ts'
import styles from '../debtors/debtor-forms.module.css'
import type { PlacedStop, StopKind } from './known-stop.ts'
import { LiftStop } from './lift-stop.tsx'
import { NameRepresentative } from './name-representative.tsx'
import { useStopWords } from './use-stop-words.ts'

type StopLineProps = { readonly stop: PlacedStop; readonly kinds: readonly StopKind[] }

/** One stop in force: until when, who said so, who is spoken with instead, and the way out. */
export function StopLine({ stop, kinds }: StopLineProps) {
  const say = useWords('stops')
  const words = useStopWords()
  const may = useMay()
  const [open, setOpen] = useState<'lift' | 'name'>()
  const holder = kinds.find(({ code }) => code === stop.kind)?.representative ?? null
  const mayName = holder && may(holder === 'estate' ? 'lift-stops' : 'work-calls')
  const named = stop.representative
  return (
    <li className={styles.line}>
      <div className={styles.about}>
        <p>
          <StateBadge tone="attention" word={words.name(stop)} />
        </p>
        <p className="small">
          {words.until(stop)}
          {stop.protocol && ` · ${say('protocol', { protocol: inFours(stop.protocol) })}`}
        </p>
        {named && holder && (
          <p className="small">
            {say(`representative.${holder}`)}:{' '}
            {[named.name, named.registration].filter(Boolean).join(' · ')}
          </p>
        )}
        <p className="small muted">{words.placed(stop)}</p>
      </div>
      {mayName && (
        <Button variant="default" size="compact-sm" onClick={() => setOpen('name')}>
          {say(`nameRepresentative.${holder}`)}
        </Button>
      )}
      {stop.mayLift && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={say('liftTitle', { kind: words.name(stop) })}
          onClick={() => setOpen('lift')}
        >
          {say('lift')}
        </Button>
      )}
      <LiftStop stop={stop} isOpen={open === 'lift'} onClose={() => setOpen(undefined)} />
      {holder && (
        <NameRepresentative
          stopId={stop.id}
          holder={holder}
          isOpen={open === 'name'}
          onClose={() => setOpen(undefined)}
        />
      )}
    </li>
  )
}
