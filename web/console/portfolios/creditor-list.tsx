import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Static } from 'typebox'
import { type Creditor as CreditorShape, listCreditors } from '../../../api/creditors.ts'
import { useMay } from '../../session.ts'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Money } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { EditCreditorDialog } from './edit-creditor-dialog.tsx'
import styles from './portfolios.module.css'
import type { Portfolio } from './use-portfolios.ts'

type Creditor = Static<typeof CreditorShape>

type CreditorListProps = {
  readonly portfolios: readonly Portfolio[]
  readonly chosenId: string
}

/** Every creditor with its portfolios, and where its Pix goes. */
export function CreditorList({ portfolios, chosenId }: CreditorListProps) {
  const say = useWords('portfolios')
  const creditors = useRead(listCreditors, {})
  const [editing, setEditing] = useState<Creditor>()
  return (
    <Panel title={say('creditors')}>
      <Reading of={creditors} shape="list" rows={3}>
        {({ items }) => (
          <ul className={styles.creditors}>
            {items.map((creditor) => (
              <li key={creditor.id} className={styles.creditor}>
                <CreditorHead creditor={creditor} onEdit={() => setEditing(creditor)} />
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
      {editing && <EditCreditorDialog creditor={editing} onClose={() => setEditing(undefined)} />}
    </Panel>
  )
}

type CreditorHeadProps = { readonly creditor: Creditor; readonly onEdit: () => void }

function CreditorHead({ creditor, onEdit }: CreditorHeadProps) {
  const say = useWords('portfolios')
  const canSet = useMay()('set-policies')
  const { name, country, pixKey } = creditor
  const pix = pixKey ? say('pixTo', { key: pixKey }) : say('noPix')
  return (
    <div className={styles.creditorHead}>
      <div className={styles.names}>
        <h3 className={styles.creditorName}>{name}</h3>
        <p className="muted small">{country === 'BR' ? pix : say(`countries.${country}`)}</p>
      </div>
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
  )
}

type PortfolioLinkProps = { readonly portfolio: Portfolio; readonly isChosen: boolean }

function PortfolioLink({ portfolio, isChosen }: PortfolioLinkProps) {
  const say = useWords('portfolios')
  const { number } = useFormats()
  const { id, name, openCents, currency, debtorCount } = portfolio
  return (
    <Link
      to="/regras"
      search={(now) => ({ ...now, portfolioId: id })}
      className={styles.portfolio}
      data-chosen={isChosen}
      aria-current={isChosen ? 'true' : undefined}
      activeOptions={{ exact: true, includeSearch: true }}
    >
      <span>{name}</span>
      <span className={styles.portfolioSum}>
        <span className="muted small">
          {say('people', { count: debtorCount, n: number(debtorCount) })}
        </span>
        <Money cents={openCents} currency={currency} size="small" />
      </span>
    </Link>
  )
}
