import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { listExperiments } from '../../../api/playbook-experiments.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { ExperimentHead } from './experiment-head.tsx'
import { ExperimentResults } from './experiment-results.tsx'
import styles from './playbook.module.css'
import type { Playbook } from './playbook.ts'
import { StartExperiment } from './start-experiment.tsx'

/** Two ways of saying, compared honestly: those that ran, the one that runs, and the next. */
export function ExperimentsPanel({ of }: { readonly of: Playbook }) {
  const say = useWords('playbook')
  const { teste } = useSearch({ from: '/shell/regras/roteiro' })
  const navigate = useNavigate({ from: '/regras/roteiro' })
  const read = useRead(listExperiments, {}, { freshMs: 0 })
  const [isStarting, setIsStarting] = useState(false)
  const isFit = of.draft?.findings.every(({ isStop }) => !isStop) ?? false
  const isOpen = read.value?.items.some(({ state }) => state === 'running' || state === 'due')
  const open = (id: string) =>
    void navigate({ search: (now) => ({ ...now, teste: teste === id ? undefined : id }) })
  return (
    <Panel
      title={say('tests.title')}
      help={say('tests.help')}
      actions={
        <Button disabled={!isFit || isOpen !== false} onClick={() => setIsStarting(true)}>
          {say('tests.start')}
        </Button>
      }
    >
      {isOpen && <p className="small muted">{say('tests.oneAtATime')}</p>}
      {!of.draft && <p className="small muted">{say('tests.needsDraft')}</p>}
      {isStarting && of.draft && (
        <StartExperiment draft={of.draft} onClose={() => setIsStarting(false)} />
      )}
      <Reading of={read} shape="list">
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{say('tests.empty')}</EmptyState>
          ) : (
            <ul className={styles.changes}>
              {items.map((one) => (
                <li key={one.id} className={styles.change}>
                  <ExperimentHead of={one} />
                  <Button
                    className={styles.start}
                    variant="default"
                    size="compact-sm"
                    aria-expanded={teste === one.id}
                    onClick={() => open(one.id)}
                  >
                    {say('tests.see')}
                  </Button>
                  {teste === one.id && <ExperimentResults experimentId={one.id} />}
                </li>
              ))}
            </ul>
          )
        }
      </Reading>
    </Panel>
  )
}
