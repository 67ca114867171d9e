import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { readExperiment } from '../../../api/playbook-experiments.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { ChangeLines } from './change-lines.tsx'
import { CloseExperiment } from './close-experiment.tsx'
import styles from './playbook.module.css'
import { ShareBar } from './share-bar.tsx'

type Experiment = ReplyOf<typeof readExperiment>

/** What came of each arm, by how everybody was drawn; what cannot be told is not told. */
export function ExperimentResults({ experimentId }: { readonly experimentId: string }) {
  const read = useRead(readExperiment, { experimentId }, { freshMs: 0 })
  return (
    <Reading of={read} shape="table">
      {(found) => (
        <div className={styles.rows}>
          <Verdict of={found} />
          <Arms of={found} />
          <Difference of={found} />
          <Close of={found} />
        </div>
      )}
    </Reading>
  )
}

const tones = {
  'too-early': 'info',
  'cannot-tell': 'info',
  variant: 'done',
  usual: 'attention',
} as const

function Verdict({ of }: { readonly of: Experiment }) {
  const say = useWords('playbook')
  const { day } = useFormats()
  return (
    <Notice tone={tones[of.verdict]}>
      <p>{say(`tests.verdict.${of.verdict}`, { day: day(of.endsOn) })}</p>
      {of.state === 'running' && <p className="small muted">{say('tests.guard')}</p>}
    </Notice>
  )
}

function Arms({ of }: { readonly of: Experiment }) {
  const say = useWords('playbook')
  const rows = (['usual', 'variant'] as const).map((name) => ({ name, ...of.arms[name] }))
  return (
    <DataTable
      caption={of.name}
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        {
          key: 'arm',
          header: say('tests.what'),
          isTitle: true,
          cell: ({ name, units, calls }) => (
            <>
              <strong>{say(`tests.arm.${name}`)}</strong>
              <span className={`${styles.under} small muted`}>
                {say('tests.drawn', { count: units })} · {say('tests.calls', { count: calls })}
              </span>
            </>
          ),
        },
        {
          key: 'success',
          header: say('tests.success'),
          cell: ({ success }) => <ShareBar of={success} />,
        },
        { key: 'harm', header: say('tests.harm'), cell: ({ harm }) => <ShareBar of={harm} /> },
      ]}
    />
  )
}

function Difference({ of }: { readonly of: Experiment }) {
  const say = useWords('playbook')
  if (!of.difference) return null
  const { difference, low, high } = of.difference
  const points = (share: number) => say('tests.points', { count: Math.round(share * 100) })
  return (
    <p>
      {say('tests.difference')}: <strong className="number">{points(difference)}</strong>{' '}
      <span className="small muted">
        ({say('tests.between', { low: points(low), high: points(high) })})
      </span>
    </p>
  )
}

function Close({ of }: { readonly of: Experiment }) {
  const say = useWords('playbook')
  const [isClosing, setIsClosing] = useState(false)
  const isOpen = of.state === 'running' || of.state === 'due'
  return (
    <>
      <details>
        <summary>{say('tests.changes')}</summary>
        <ChangeLines changes={of.changes} />
      </details>
      {isOpen && (
        <Button className={styles.start} variant="default" onClick={() => setIsClosing(true)}>
          {say('tests.close')}
        </Button>
      )}
      {isClosing && (
        <CloseExperiment id={of.id} name={of.name} onClose={() => setIsClosing(false)} />
      )}
    </>
  )
}
