import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { approveErasure, proposeErasure, type readPrivacyRequest } from '../../../api/privacy.ts'
import { useMay } from '../../session.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useLocale, useWords } from '../../words.ts'
import styles from '../complaints/complaints.module.css'
import { privacyRefreshes } from './refreshes.ts'
import type { PrivacyRequest } from './requests.tsx'

type Fate = ReplyOf<typeof readPrivacyRequest>['plan'][number]
type ErasureProps = { readonly of: PrivacyRequest; readonly plan: readonly Fate[] }

/** What goes, what stays and by which law; one proposes, another approves. */
export function ErasurePanel({ of, plan }: ErasureProps) {
  const say = useWords('privacy')
  const may = useMay()
  const columns = useColumns()
  const isWaiting = of.state === 'open' || of.state === 'proposed'
  return (
    <Panel title={say('plan')} help={say('planHelp')} flush>
      <DataTable
        caption={say('plan')}
        columns={columns}
        rows={plan}
        rowKey={({ record }) => record}
      />
      {isWaiting && may('answer-privacy-requests') && of.identity && <Two of={of} />}
    </Panel>
  )
}

/** The deed of the first or of the second person. */
function Two({ of: { id: requestId, state, proposedBy, isMyProposal } }: { of: PrivacyRequest }) {
  const say = useWords('privacy')
  const [isAsking, setIsAsking] = useState(false)
  const proposing = useDo(proposeErasure, {
    refreshes: privacyRefreshes,
    says: () => say('proposed'),
  })
  const approving = useDo(approveErasure, {
    refreshes: privacyRefreshes,
    quiet: 'all',
    says: () => say('approved'),
  })
  const approve = async () => {
    if ((await approving.run({ requestId })).ok) setIsAsking(false)
  }
  if (state === 'open')
    return (
      <div className={styles.pad}>
        <Button loading={proposing.isRunning} onClick={() => proposing.run({ requestId })}>
          {say('propose')}
        </Button>
      </div>
    )
  return (
    <div className={styles.pad}>
      <p>{say('proposedBy', { name: proposedBy ?? '' })}</p>
      {!isMyProposal && (
        <Button color="clay" onClick={() => setIsAsking(true)}>
          {say('approve')}
        </Button>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={say('approveTitle')}
        word={say('approve')}
        isHarsh
        isRunning={approving.isRunning}
        onConfirm={approve}
      >
        <p>{say('approveHelp')}</p>
        {approving.problem && <Problem of={approving.problem} />}
      </ConfirmDialog>
    </div>
  )
}

function useColumns(): Column<Fate>[] {
  const say = useWords('privacy')
  const locale = useLocale()
  const { day } = useFormats()
  return [
    {
      key: 'record',
      header: say('accessColumn.what'),
      isTitle: true,
      cell: ({ record }) => say(`record.${record}`),
    },
    {
      key: 'does',
      header: say('column.state'),
      cell: ({ does, untilOn }) =>
        does === 'remove' ? (
          <StateBadge tone="attention" word={say('remove')} />
        ) : (
          <StateBadge
            tone="plain"
            word={untilOn ? say('keepUntil', { day: day(untilOn) }) : say('keep')}
          />
        ),
    },
    { key: 'law', header: say('why'), cell: ({ law }) => law[locale] ?? '' },
  ]
}
