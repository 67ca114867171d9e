import { Button } from '@mantine/core'
import { useState } from 'react'
import { askEvidence, listEvidence } from '../../../api/evidence.ts'
import { DayField, SelectField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useDo } from '../../use-do.ts'
import { useLocale, useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import styles from './evidence.module.css'
import { EvidenceList } from './evidence-list.tsx'
import { useEvidence } from './use-evidence.ts'

/** Everything about the contact with a person, gathered for whoever has to answer for it. */
export function EvidencePanel({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('evidence')
  const read = useEvidence({ debtorId })
  return (
    <Panel title={say('title')} help={say('help')} flush>
      <Reading of={read} shape="table" rows={1}>
        {({ items }) => <EvidenceList items={items} isOfOne />}
      </Reading>
      <Ask debtorId={debtorId} />
    </Panel>
  )
}

function Ask({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('evidence')
  const today = useToday()
  const [typedFrom, setFrom] = useState<string>()
  const [typedTo, setTo] = useState<string>()
  const [locale, setLocale] = useState(useLocale())
  const asking = useDo(askEvidence, {
    refreshes: [listEvidence],
    says: () => say('asked'),
    quiet: 'all',
  })
  const toOn = typedTo ?? today
  const fromOn = typedFrom ?? yearBefore(today)
  return (
    <div className={styles.ask}>
      <div className={styles.field}>
        <DayField label={say('from')} value={fromOn} max={today} onChange={setFrom} />
      </div>
      <div className={styles.field}>
        <DayField label={say('to')} value={toOn} max={today} onChange={setTo} />
      </div>
      <div className={styles.field}>
        <SelectField
          label={say('language')}
          value={locale}
          onChange={(next) => setLocale((next ?? locale) as typeof locale)}
          choices={[
            { value: 'pt-BR', word: 'Português' },
            { value: 'es', word: 'Español' },
            { value: 'en', word: 'English' },
          ]}
        />
      </div>
      <Button
        variant="default"
        loading={asking.isRunning}
        disabled={fromOn === '' || toOn === ''}
        onClick={() => asking.run({ debtorId, fromOn, toOn, locale })}
      >
        {say('gather')}
      </Button>
      {asking.problem && <Problem of={asking.problem} />}
    </div>
  )
}

/** `2026-11-24` → `2025-11-24`; of 29 February, the 28th. */
const yearBefore = (today: string): string =>
  `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`.replace('-02-29', '-02-28')
