import { useState } from 'react'
import { listCreditors } from '../../../api/creditors.ts'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { AccountsSheet } from '../gateways/accounts-sheet.tsx'
import type { Creditor } from './creditor.ts'
import { CreditorHead } from './creditor-head.tsx'
import { EditCreditorDialog } from './edit-creditor-dialog.tsx'
import { PortfolioLink } from './portfolio-link.tsx'
import styles from './portfolios.module.css'
import type { Portfolio } from './use-portfolios.ts'

type CreditorListProps = {
  readonly portfolios: readonly Portfolio[]
  readonly chosenId: string
}

/** Every creditor with its portfolios, and where its Pix goes. */
export function CreditorList({ portfolios, chosenId }: CreditorListProps) {
  const say = useWords('portfolios')
  const creditors = useRead(listCreditors, {})
  const [editing, setEditing] = useState<Creditor>()
  const [paying, setPaying] = useState<Creditor>()
  return (
    <Panel title={say('creditors')}>
      <Reading of={creditors} shape="list" rows={3}>
        {({ items }) => (
          <ul className={styles.creditors}>
            {items.map((creditor) => (
              <li key={creditor.id} className={styles.creditor}>
                <CreditorHead
                  creditor={creditor}
                  onEdit={() => setEditing(creditor)}
                  onAccounts={() => setPaying(creditor)}
                />
                <ul>
                  {portfolios
                    .filter(({ creditorId }) => creditorId === creditor.id)
                    .map((portfolio) => (
                      <li key={portfolio.id}>
                        <PortfolioLink portfolio={portfolio} isChosen={portfolio.id === chosenId} />
                      </li>
                    ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </Reading>
      {paying && <AccountsSheet creditor={paying} onClose={() => setPaying(undefined)} />}
      {editing && <EditCreditorDialog creditor={editing} onClose={() => setEditing(undefined)} />}
    </Panel>
  )
}
