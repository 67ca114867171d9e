import { Button } from '@mantine/core'
import { useState } from 'react'
import {
  disconnectAccount,
  listAccounts,
  listReconciliations,
  reconcileAccount,
  testAccount,
} from '../../../api/charges.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import type { Account } from './account-draft.ts'
import { AccountTest } from './account-test.tsx'
import styles from './gateways.module.css'
import { ReconciledWords } from './reconciled-words.tsx'

type AccountCardProps = {
  readonly account: Account
  readonly onEdit: (account: Account) => void
}

/** One account: what it is, whether it works, and what may be done with it. */
export function AccountCard({ account, onEdit }: AccountCardProps) {
  const say = useWords('gateways')
  const words = useWords('charges')
  const { id: accountId, kind, environment, state, noticesAt, secretNames } = account
  const isConnected = state === 'connected'
  const name = words(`kinds.${kind}`)
  return (
    <section className={styles.card} aria-label={name}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        <span className="muted small">{words(`environments.${environment}`)}</span>
        {account.isDefault && <StateBadge tone="brand" word={say('isDefault')} />}
        {!isConnected && <StateBadge tone="plain" word={say('disconnected')} />}
        {account.isPaused && <StateBadge tone="attention" word={say('paused')} />}
      </div>
      {isConnected ? (
        <AccountTest account={account} />
      ) : (
        <p className="small muted">{say('leaving', { count: account.liveCount })}</p>
      )}
      {noticesAt && (
        <div className={styles.address}>
          <span className="small muted">{say('noticesAt')}</span>
          <code>{noticesAt}</code>
          <CopyButton text={noticesAt} word={say('copyAddress')} />
        </div>
      )}
      {secretNames.length > 0 && (
        <p className="small muted">
          {say('kept', { names: secretNames.map((one) => secretWord(say, one)).join(', ') })}
        </p>
      )}
      {account.reconciled && <ReconciledWords of={account.reconciled} />}
      {isConnected && <Deeds accountId={accountId} onEdit={() => onEdit(account)} name={name} />}
    </section>
  )
}

const secretWord = (say: ReturnType<typeof useWords<'gateways'>>, name: string): string =>
  say(`secrets.${name as 'clientId'}`)

type DeedsProps = {
  readonly accountId: string
  readonly name: string
  readonly onEdit: () => void
}

function Deeds({ accountId, name, onEdit }: DeedsProps) {
  const say = useWords('gateways')
  const [isLeaving, setIsLeaving] = useState(false)
  const test = useDo(testAccount, { refreshes: [listAccounts] })
  const reconcile = useDo(reconcileAccount, {
    refreshes: [listAccounts, listReconciliations],
    says: () => say('reconciling'),
  })
  const leave = useDo(disconnectAccount, {
    refreshes: [listAccounts, listReconciliations],
    says: () => say('left'),
  })
  return (
    <div className={styles.deeds}>
      <Button size="xs" variant="default" onClick={onEdit}>
        {say('change')}
      </Button>
      <Button
        size="xs"
        variant="default"
        loading={test.isRunning}
        onClick={() => test.run({ accountId })}
      >
        {say('test')}
      </Button>
      <Button
        size="xs"
        variant="default"
        loading={reconcile.isRunning}
        onClick={() => reconcile.run({ accountId })}
      >
        {say('reconcile')}
      </Button>
      <Button size="xs" variant="default" onClick={() => setIsLeaving(true)}>
        {say('disconnect')}
      </Button>
      <ConfirmDialog
        isOpen={isLeaving}
        onClose={() => setIsLeaving(false)}
        title={say('disconnectTitle', { name })}
        word={say('disconnect')}
        isRunning={leave.isRunning}
        isHarsh
        onConfirm={async () => {
          await leave.run({ accountId })
          setIsLeaving(false)
        }}
      >
        <p>{say('disconnectText')}</p>
      </ConfirmDialog>
    </div>
  )
}
