import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import {
  dropOutcomeDraft,
  followAgencyOutcomes,
  publishOutcomes,
  readOutcomeTree,
} from '../../../api/outcomes.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './outcomes.module.css'
import type { Scope, Tree } from './use-tree.ts'

type PublishButtonsProps = {
  readonly tree: Tree
  readonly scope: Scope
  readonly children: ReactNode
}

const refreshes = [readOutcomeTree]

/** What stands, and what may be done with the draft. */
export function PublishButtons({ tree, scope, children }: PublishButtonsProps) {
  const say = useWords('outcomes')
  const { instantWeekday } = useFormats()
  const [asks, setAsks] = useState<'publish' | 'drop' | 'follow'>()
  const { draft, problems, isOwn, version } = tree
  const words = draft
    ? say('draftOf', { name: draft.changedBy, at: instantWeekday(draft.changedAt) })
    : say('noDraft')
  const done = () => setAsks(undefined)
  return (
    <div className={styles.above}>
      <p className="muted">
        {version === 0 ? say('shippedVersion') : say('version', { version })} · {words}
        {scope.creditorId && !isOwn && ` ${say('follows')}`}
      </p>
      <div className={styles.buttons}>
        {children}
        {scope.creditorId && isOwn && (
          <Button variant="default" onClick={() => setAsks('follow')}>
            {say('goBack')}
          </Button>
        )}
        {draft && (
          <Button variant="default" onClick={() => setAsks('drop')}>
            {say('drop')}
          </Button>
        )}
        <Button disabled={!draft || problems.length > 0} onClick={() => setAsks('publish')}>
          {say('publish')}
        </Button>
      </div>
      {asks === 'publish' && draft && (
        <Publish scope={scope} draftVersion={draft.draftVersion} onClose={done} />
      )}
      {asks === 'drop' && <Drop scope={scope} onClose={done} />}
      {asks === 'follow' && scope.creditorId && (
        <Follow creditorId={scope.creditorId} onClose={done} />
      )}
    </div>
  )
}

type AskProps = { readonly scope: Scope; readonly onClose: () => void }

function Publish({ scope, draftVersion, onClose }: AskProps & { readonly draftVersion: number }) {
  const say = useWords('outcomes')
  const publishing = useDo(publishOutcomes, {
    refreshes,
    quiet: 'all',
    says: ({ version }) => say('published', { version }),
  })
  const publish = async (reason: string) => {
    if ((await publishing.run({ ...scope, draftVersion, reason })).ok) onClose()
  }
  return (
    <ReasonDialog
      title={say('publishTitle')}
      word={say('publish')}
      label={say('reason')}
      isRunning={publishing.isRunning}
      problem={publishing.problem}
      onClose={onClose}
      onSaid={publish}
    >
      <p>{say('publishHelp')}</p>
    </ReasonDialog>
  )
}

function Drop({ scope, onClose }: AskProps) {
  const say = useWords('outcomes')
  const dropping = useDo(dropOutcomeDraft, { refreshes })
  const drop = async () => {
    if ((await dropping.run(scope)).ok) onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={say('drop')}
      word={say('drop')}
      isHarsh
      isRunning={dropping.isRunning}
      onConfirm={drop}
    >
      <p>{say('dropHelp')}</p>
    </ConfirmDialog>
  )
}

type FollowProps = { readonly creditorId: string; readonly onClose: () => void }

function Follow({ creditorId, onClose }: FollowProps) {
  const say = useWords('outcomes')
  const following = useDo(followAgencyOutcomes, { refreshes, quiet: 'all' })
  const follow = async (reason: string) => {
    if ((await following.run({ creditorId, reason })).ok) onClose()
  }
  return (
    <ReasonDialog
      title={say('goBack')}
      word={say('goBack')}
      label={say('reason')}
      isRunning={following.isRunning}
      problem={following.problem}
      onClose={onClose}
      onSaid={follow}
    >
      <p>{say('goBackHelp')}</p>
    </ReasonDialog>
  )
}
