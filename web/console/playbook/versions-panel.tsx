import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { listPlaybookVersions, readPlaybook, restorePlaybook } from '../../../api/playbook.ts'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { CompareVersions } from './compare-versions.tsx'
import styles from './playbook.module.css'
import type { Playbook } from './playbook.ts'

type Version = ReplyOf<typeof listPlaybookVersions>['items'][number]

/** Every version that was published: why, who has read it, what it changed; any may come back. */
export function VersionsPanel({ of }: { readonly of: Playbook }) {
  const say = useWords('playbook')
  const read = useRead(listPlaybookVersions, {}, { freshMs: 0 })
  const [wanted, setWanted] = useState<number>()
  return (
    <Reading of={read} shape="list">
      {({ items }) => (
        <div className={styles.rows}>
          <Panel title={say('versions.title')}>
            {items.length === 0 ? (
              <p className="muted">{say('versions.empty')}</p>
            ) : (
              <Timeline
                items={items.map((version) => ({
                  id: String(version.version),
                  at: version.publishedAt,
                  icon: IconHistory,
                  title: <Title version={version} inForce={of.version} />,
                  detail: <Detail version={version} inForce={of.version} onRestore={setWanted} />,
                }))}
              />
            )}
            {of.version > 0 && (
              <Button
                className={styles.start}
                variant="default"
                size="compact-sm"
                onClick={() => setWanted(0)}
              >
                {say('versions.restoreShipped')}
              </Button>
            )}
          </Panel>
          {items.length > 0 && <CompareVersions items={items} inForce={of.version} />}
          {wanted !== undefined && (
            <Restore version={wanted} basedOn={of.version} onClose={() => setWanted(undefined)} />
          )}
        </div>
      )}
    </Reading>
  )
}

type TitleProps = { readonly version: Version; readonly inForce: number }

function Title({ version: { version, publishedBy, isVariant }, inForce }: TitleProps) {
  const say = useWords('playbook')
  return (
    <>
      {say('versions.name', { version, name: publishedBy })}{' '}
      {version === inForce && <StateBadge tone="done" word={say('versions.inForce')} />}
      {isVariant && <StateBadge tone="info" word={say('versions.variant')} />}
    </>
  )
}

type DetailProps = TitleProps & { readonly onRestore: (version: number) => void }

function Detail({ version: one, inForce, onRestore }: DetailProps) {
  const say = useWords('playbook')
  const { instant, region } = useFormats()
  const list = new Intl.ListFormat(region)
  const readers = one.readBy.map(({ name, at }) =>
    say('versions.readAt', { name, at: instant(at) }),
  )
  return (
    <div className={styles.rows}>
      <p>“{one.reason}”</p>
      {readers.length > 0 && (
        <p className="small muted">{say('versions.readBy', { names: list.format(readers) })}</p>
      )}
      {one.unreadBy.length > 0 && (
        <p className="small muted">
          {say('versions.unreadBy', { names: list.format(one.unreadBy) })}
        </p>
      )}
      {one.version !== inForce && !one.isVariant && (
        <Button
          className={styles.start}
          variant="default"
          size="compact-sm"
          onClick={() => onRestore(one.version)}
        >
          {say('versions.restore')}
        </Button>
      )}
    </div>
  )
}

type RestoreProps = {
  readonly version: number
  readonly basedOn: number
  readonly onClose: () => void
}

function Restore({ version, basedOn, onClose }: RestoreProps) {
  const say = useWords('playbook')
  const restoring = useDo(restorePlaybook, {
    refreshes: [readPlaybook, listPlaybookVersions],
    says: (made) => say('review.published', { version: made.version }),
    quiet: 'all',
  })
  const isShipped = version === 0
  return (
    <ReasonDialog
      title={
        isShipped ? say('versions.restoreShippedTitle') : say('versions.restoreTitle', { version })
      }
      word={say(isShipped ? 'versions.restoreShipped' : 'versions.restore')}
      label={say('review.reason')}
      help={say('review.reasonHelp')}
      isRunning={restoring.isRunning}
      problem={restoring.problem}
      onClose={onClose}
      onSaid={async (reason) => {
        const answer = await restoring.run({ version, basedOn, reason })
        if (answer.ok) onClose()
      }}
    >
      <p>{say('versions.restoreHelp')}</p>
    </ReasonDialog>
  )
}
