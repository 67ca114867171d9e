import { Button } from '@mantine/core'
import { Panel } from '../../ui/panel.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useFormats, useWords } from '../../words.ts'
import type { Law } from './chosen.ts'
import type { Version } from './own-draft.ts'
import styles from './own-law.module.css'
import { OwnSentences } from './own-sentences.tsx'

type OwnLawHistoryProps = {
  readonly law: Law
  readonly versions: readonly Version[]
  /** Into the form, to be kept again; nothing for those who only read. */
  readonly onBring: ((version: Version) => void) | undefined
}

/** Every version, the newest first: what was in force on any past day can be read. */
export function OwnLawHistory({ law, versions, onBring }: OwnLawHistoryProps) {
  const say = useWords('law')
  const { instant } = useFormats()
  return (
    <Panel title={say('own.history')}>
      <ol className={styles.form}>
        {versions.map((version, index) => (
          <li key={version.version} className={styles.version}>
            <p>
              {version.version === 0
                ? say('own.usual')
                : say('own.historyLine', {
                    version: version.version,
                    name: version.decidedBy,
                  })}{' '}
              {index === 0 && <StateBadge tone="done" word={say('own.inForce')} />}
            </p>
            {version.decidedAt && <p className="small muted">{instant(version.decidedAt)}</p>}
            {version.reason && <p className="small">“{version.reason}”</p>}
            {index > 0 && <OwnSentences law={law} version={version} />}
            {onBring && (
              <Button
                variant="default"
                size="compact-sm"
                className={styles.add}
                onClick={() => onBring(version)}
              >
                {say('own.useAgain')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  )
}
