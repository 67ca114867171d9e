import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import { readPolicies } from '../../../api/creditors.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { listPolicyVersions, restorePolicy } from '../../../api/policies.ts'
import { useMay } from '../../session.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { ChangeList } from './change-list.tsx'
import styles from './portfolios.module.css'
import type { PolicyTab } from './portfolios-search.ts'

type HistoryProps = {
  readonly portfolioId: string
  readonly kind: PolicyTab
  readonly currency: string
}

/** Every version of a policy: what it changed, who made it, who has read it; any may come back. */
export function PolicyHistory({ portfolioId, kind, currency }: HistoryProps) {
  const say = useWords('policies')
  const [isOpen, setIsOpen] = useState(false)
  const versions = useRead(listPolicyVersions, { portfolioId, kind }, { isWanted: isOpen })
  return (
    <Panel
      title={say('history.title')}
      actions={
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {say(isOpen ? 'history.hide' : 'history.show')}
        </Button>
      }
    >
      {isOpen && (
        <Reading of={versions} shape="list" rows={3}>
          {({ items }) => (
            <Versions items={items} portfolioId={portfolioId} kind={kind} currency={currency} />
          )}
        </Reading>
      )}
    </Panel>
  )
}

type Version = ReplyOf<typeof listPolicyVersions>['items'][number]
type VersionsProps = HistoryProps & { readonly items: readonly Version[] }

function Versions({ items, portfolioId, kind, currency }: VersionsProps) {
  const say = useWords('policies')
  const canSet = useMay()('set-policies')
  const [wanted, setWanted] = useState<number>()
  const basedOn = items[0]?.version ?? 0
  const restoring = useDo(restorePolicy, {
    refreshes: [readPolicies, listPolicyVersions],
    says: ({ version }) => say('history.restored', { version }),
  })
  const restore = async () => {
    if (wanted === undefined) return
    const answer = await restoring.run({ portfolioId, kind, version: wanted, basedOn })
    if (answer.ok) setWanted(undefined)
  }
  if (items.length === 0) return <p className="muted">{say('history.empty')}</p>
  return (
    <div className={styles.form}>
      <Timeline
        items={items.map((version) => ({
          id: String(version.version),
          at: version.madeAt,
          icon: IconHistory,
          title: <Title version={version} isInForce={version.version === basedOn} />,
          detail: (
            <div className={styles.form}>
              <ChangeList changes={version.changes} currency={currency} />
              {kind === 'offers' && <ReadBy version={version} />}
              {canSet && version.version !== basedOn && (
                <Restore word={say('history.restore')} run={() => setWanted(version.version)} />
              )}
            </div>
          ),
        }))}
      />
      {canSet && <Restore word={say('history.restoreUsual')} run={() => setWanted(0)} />}
      <ConfirmDialog
        isOpen={wanted !== undefined}
        onClose={() => setWanted(undefined)}
        title={
          wanted === 0
            ? say('history.restoreUsualTitle')
            : say('history.restoreTitle', { version: wanted ?? 0 })
        }
        word={say(wanted === 0 ? 'history.restoreUsual' : 'history.restore')}
        isRunning={restoring.isRunning}
        onConfirm={restore}
      >
        <p>{say('history.restoreHelp', { next: basedOn + 1 })}</p>
      </ConfirmDialog>
    </div>
  )
}

function Restore({ word, run }: { readonly word: string; readonly run: () => void }) {
  return (
    <Button variant="default" size="compact-sm" className={styles.addBand} onClick={run}>
      {word}
    </Button>
  )
}

function Title({ version, isInForce }: { readonly version: Version; readonly isInForce: boolean }) {
  const say = useWords('policies')
  return (
    <>
      {say('history.made', { version: version.version, name: version.madeBy })}{' '}
      {isInForce && <StateBadge tone="done" word={say('history.inForce')} />}
    </>
  )
}

function ReadBy({ version: { readBy, unreadBy } }: { readonly version: Version }) {
  const say = useWords('policies')
  const maySee = useMay()('see-staff')
  const { instant, region } = useFormats()
  if (!maySee) return null
  const names = new Intl.ListFormat(region).format(
    readBy.map(({ name, at }) => say('history.readAt', { name, at: instant(at) })),
  )
  const missing = new Intl.ListFormat(region).format(unreadBy)
  return (
    <div className="small muted">
      <p>
        {readBy.length === 0
          ? say('history.unread')
          : say('history.read', { count: readBy.length, names })}
      </p>
      {unreadBy.length > 0 && <p>{say('history.toRead', { names: missing })}</p>}
    </div>
  )
}
