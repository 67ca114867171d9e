import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '../../session.ts'
import { useWords } from '../../words.ts'
import { AccountDialog } from '../banking/account-dialog.tsx'
import type { Creditor } from './creditor.ts'
import styles from './portfolios.module.css'

type CreditorHeadProps = {
  readonly creditor: Creditor
  readonly onEdit: () => void
  readonly onAccounts: () => void
}

/** A creditor's name, and where its Pix goes. */
export function CreditorHead({ creditor, onEdit, onAccounts }: CreditorHeadProps) {
  const say = useWords('portfolios')
  const sayBanking = useWords('banking')
  const [isAccountOpen, setIsAccountOpen] = useState(false)
  const may = useMay()
  const canSet = may('set-policies')
  const canConnect = may('connect-gateways') && creditor.country === 'BR'
  const { name, country, pixKey, address, document } = creditor
  const pix = pixKey ? say('pixTo', { key: pixKey }) : say('noPix')
  return (
    <div className={styles.creditorHead}>
      <div className={styles.names}>
        <h3 className={styles.creditorName}>{name}</h3>
        <p className="muted small">{country === 'BR' ? pix : say(`countries.${country}`)}</p>
        {!(address && document) && <p className="small">{say('creditor.missing')}</p>}
      </div>
      <div className={styles.headButtons}>
        {canSet && country === 'BR' && (
          <Button
            variant="default"
            size="xs"
            onClick={() => setIsAccountOpen(true)}
            aria-label={sayBanking('account.openNamed', { name })}
          >
            {sayBanking('account.open')}
          </Button>
        )}
        {canConnect && (
          <Button
            variant="default"
            size="xs"
            onClick={onAccounts}
            aria-label={say('accountsNamed', { name })}
          >
            {say('accounts')}
          </Button>
        )}
        {canSet && (
          <Button
            variant="default"
            size="xs"
            onClick={onEdit}
            aria-label={say('editCreditorNamed', { name })}
          >
            {say('editCreditor')}
          </Button>
        )}
      </div>
      {isAccountOpen && (
        <AccountDialog creditor={creditor} onClose={() => setIsAccountOpen(false)} />
      )}
    </div>
  )
}
