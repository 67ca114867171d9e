import { Button } from '@mantine/core'
import { useState } from 'react'
import { listAccounts } from '../../../api/charges.ts'
import { Sheet } from '../../ui/dialog.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import type { Creditor } from '../portfolios/creditor.ts'
import { AccountCard } from './account-card.tsx'
import type { Account } from './account-draft.ts'
import { AccountForm } from './account-form.tsx'
import styles from './gateways.module.css'

type AccountsSheetProps = { readonly creditor: Creditor; readonly onClose: () => void }

/** Who makes a creditor's codes: the bank, a gateway, or nobody, which is the static Pix. */
export function AccountsSheet({ creditor, onClose }: AccountsSheetProps) {
  const say = useWords('gateways')
  // A test is answered by a job: the answer comes by itself.
  const read = useRead(listAccounts, { creditorId: creditor.id }, { everyMs: 3_000 })
  const [editing, setEditing] = useState<Account | 'new'>()
  const close = () => setEditing(undefined)
  return (
    <Sheet isOpen onClose={onClose} title={say('title', { name: creditor.name })}>
      {editing ? (
        <AccountForm
          creditor={creditor}
          account={editing === 'new' ? undefined : editing}
          onDone={close}
        />
      ) : (
        <Reading of={read} shape="cards">
          {({ items }) => (
            <div className={styles.accounts}>
              <p className="muted">{say(items.some(isInUse) ? 'help' : 'helpStatic')}</p>
              {items.map((account) => (
                <AccountCard key={account.id} account={account} onEdit={setEditing} />
              ))}
              <Button className={styles.connect} onClick={() => setEditing('new')}>
                {say('connect')}
              </Button>
            </div>
          )}
        </Reading>
      )}
    </Sheet>
  )
}

const isInUse = ({ isDefault }: Account): boolean => isDefault
