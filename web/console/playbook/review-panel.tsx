import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import {
  discardDraft,
  listPlaybookVersions,
  publishPlaybook,
  readPlaybook,
  rebaseDraft,
} from '../../../api/playbook.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { ChangeLines } from './change-lines.tsx'
import { FindingList } from './finding-list.tsx'
import styles from './playbook.module.css'
import type { Playbook } from './playbook.ts'

/** The draft before it counts: what agents will read, what stands in its way, and publishing. */
export function ReviewPanel({ of }: { readonly of: Playbook }) {
  const say = useWords('playbook')
  const navigate = useNavigate({ from: '/regras/roteiro' })
  const { draft, version } = of
  if (!draft) {
    const toLines = () => void navigate({ search: { parte: 'lines' } })
    return (
      <EmptyState action={{ word: say('review.toLines'), run: toLines }}>
        {say('review.empty')}
      </EmptyState>
    )
  }
  const isOld = draft.basedOn !== version
  return (
    <div className={styles.rows}>
      {isOld && <Rebase version={version} revision={draft.revision} />}
      {draft.findings.length > 0 && (
        <Panel title={say('review.findings')} help={say('lint.readability')}>
          <FindingList findings={draft.findings} />
        </Panel>
      )}
      <Panel title={say('review.title')}>
        <div className={styles.rows}>
          {draft.changes.length === 0 ? (
            <p className="muted">{say('review.none')}</p>
          ) : (
            <ChangeLines changes={draft.changes} />
          )}
          <Deeds draft={draft} isOld={isOld} />
        </div>
      </Panel>
    </div>
  )
}

type DeedsProps = {
  readonly draft: NonNullable<Playbook['draft']>
  readonly isOld: boolean
}

function Deeds({ draft, isOld }: DeedsProps) {
  const say = useWords('playbook')
  const navigate = useNavigate({ from: '/regras/roteiro' })
  const [asks, setAsks] = useState<'publish' | 'discard'>()
  const publishing = useDo(publishPlaybook, {
    refreshes: [readPlaybook, listPlaybookVersions],
    says: ({ version }) => say('review.published', { version }),
    quiet: 'all',
  })
  const discarding = useDo(discardDraft, {
    refreshes: [readPlaybook],
    says: () => say('review.discarded'),
  })
  const { revision, basedOn } = draft
  const isFit = draft.changes.length > 0 && draft.findings.every(({ isStop }) => !isStop)
  const publish = async (reason: string) => {
    const answer = await publishing.run({ revision, basedOn, reason })
    if (!answer.ok) return
    setAsks(undefined)
    await navigate({ search: { parte: 'versions' } })
  }
  const discard = async () => {
    const answer = await discarding.run({ revision })
    if (answer.ok) setAsks(undefined)
  }
  return (
    <div className={styles.deeds}>
      <Button disabled={!isFit || isOld} onClick={() => setAsks('publish')}>
        {say('review.publish')}
      </Button>
      <Button
        variant="default"
        disabled={!isFit}
        onClick={() => void navigate({ search: { parte: 'tests' } })}
      >
        {say('review.test')}
      </Button>
      <Button variant="default" onClick={() => setAsks('discard')}>
        {say('review.discard')}
      </Button>
      {asks === 'publish' && (
        <ReasonDialog
          title={say('review.publishTitle')}
          word={say('review.publish')}
          label={say('review.reason')}
          help={say('review.reasonHelp')}
          isRunning={publishing.isRunning}
          problem={publishing.problem}
          onClose={() => setAsks(undefined)}
          onSaid={publish}
        >
          <p>{say('review.publishHelp')}</p>
          <p className="small muted">{say('changeCount', { count: draft.changes.length })}</p>
        </ReasonDialog>
      )}
      <ConfirmDialog
        isOpen={asks === 'discard'}
        onClose={() => setAsks(undefined)}
        title={say('review.discardTitle')}
        word={say('review.discard')}
        isRunning={discarding.isRunning}
        isHarsh
        onConfirm={discard}
      >
        <p>{say('review.discardHelp')}</p>
      </ConfirmDialog>
    </div>
  )
}

type RebaseProps = { readonly version: number; readonly revision: number }

function Rebase({ version, revision }: RebaseProps) {
  const say = useWords('playbook')
  const rebasing = useDo(rebaseDraft, {
    refreshes: [readPlaybook],
    says: () => say('review.rebased'),
  })
  return (
    <Notice
      tone="attention"
      title={say('review.meanwhile', { version })}
      action={
        <Button
          variant="default"
          loading={rebasing.isRunning}
          onClick={() => rebasing.run({ revision, basedOn: version })}
        >
          {say('review.rebase')}
        </Button>
      }
    >
      <p>{say('review.meanwhileHelp')}</p>
    </Notice>
  )
}
