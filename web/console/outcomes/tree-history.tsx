import { Button } from '@mantine/core'
import { useState } from 'react'
import { readOutcomeTree, restoreOutcomes } from '../../../api/outcomes.ts'
import { Panel } from '../../ui/panel.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './outcomes.module.css'
import type { Scope, Tree } from './use-tree.ts'

/** Every version; undoing is publishing one of them again. */
export function TreeHistory({ tree, scope }: { readonly tree: Tree; readonly scope: Scope }) {
  const say = useWords('outcomes')
  const { instantWeekday } = useFormats()
  const [chosen, setChosen] = useState<number>()
  const nameOf = (version: number) =>
    version === 0 ? say('shippedVersion') : say('version', { version })
  return (
    <Panel title={say('history')}>
      <ol className={styles.nodes}>
        {tree.history.map((one) => (
          <li key={one.version} className={styles.version}>
            <span className={styles.words}>
              <span>
                {one.followsAgency ? say('followed') : nameOf(one.version)}{' '}
                {one.restores !== null && say('restores', { version: nameOf(one.restores) })}
              </span>
              {one.publishedAt && (
                <span className="small muted">
                  {say('historyLine', {
                    name: one.publishedBy,
                    at: instantWeekday(one.publishedAt),
                  })}
                </span>
              )}
              {one.reason && <span className="small">“{one.reason}”</span>}
            </span>
            {one.isInForce && <StateBadge tone="done" word={say('inForce')} />}
            {!one.isInForce && !one.followsAgency && (
              <Button variant="default" size="compact-sm" onClick={() => setChosen(one.version)}>
                {say('restore')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {chosen !== undefined && (
        <Restore version={chosen} scope={scope} onClose={() => setChosen(undefined)} />
      )}
    </Panel>
  )
}

type RestoreProps = {
  readonly version: number
  readonly scope: Scope
  readonly onClose: () => void
}

function Restore({ version, scope, onClose }: RestoreProps) {
  const say = useWords('outcomes')
  const restoring = useDo(restoreOutcomes, {
    refreshes: [readOutcomeTree],
    quiet: 'all',
    says: (made) => say('published', { version: made.version }),
  })
  const restore = async (reason: string) => {
    if ((await restoring.run({ ...scope, version, reason })).ok) onClose()
  }
  return (
    <ReasonDialog
      title={say('restoreTitle')}
      word={say('restore')}
      label={say('reason')}
      isRunning={restoring.isRunning}
      problem={restoring.problem}
      onClose={onClose}
      onSaid={restore}
    >
      <p>{say('restoreHelp')}</p>
    </ReasonDialog>
  )
}
