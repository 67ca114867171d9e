import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { listDebtors } from '../../../api/debtors.ts'
import { Sheet } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/fields.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Instant, Money } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { AgreementsOfDebtor } from './agreements-of-debtor.tsx'
import type { Payment } from './payment-row.ts'
import styles from './payments.module.css'
import { Suggestions } from './suggestions.tsx'

type MatchSheetProps = { readonly payment: Payment | undefined; readonly onClose: () => void }

/** Finds whose money this is: the person first, then the agreement. */
export function MatchSheet({ payment, onClose }: MatchSheetProps) {
  const say = useWords('payments')
  return (
    <Sheet isOpen={payment !== undefined} onClose={onClose} title={say('match.title')}>
      {payment && <Finder key={payment.id} payment={payment} onMatched={onClose} />}
    </Sheet>
  )
}

type FinderProps = { readonly payment: Payment; readonly onMatched: () => void }

function Finder({ payment, onMatched }: FinderProps) {
  const say = useWords('payments')
  const more = useWords('receiving')
  const [query, setQuery] = useState('')
  const [search] = useDebouncedValue(query.trim(), 250)
  const isWanted = search.length >= 3
  const found = useRead(listDebtors, { search, limit: 8 }, { isWanted })
  return (
    <div className={styles.form}>
      <p>
        <Money cents={payment.amountCents} currency={payment.currency} size="large" isStrong />{' '}
        <span className="muted">
          <Instant at={payment.paidAt} />
        </span>
      </p>
      {payment.payerName && (
        <p>
          {more('payer')}: {payment.payerName}
        </p>
      )}
      <Suggestions payment={payment} onMatched={onMatched} />
      <TextField
        label={say('match.search')}
        help={say('match.searchHelp')}
        kind="search"
        value={query}
        onChange={setQuery}
      />
      {isWanted && (
        <Reading of={found} shape="list" rows={2}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="muted" role="status">
                {say('match.nobody')}
              </p>
            ) : (
              <ul className={styles.found}>
                {items.map(({ id, name, document }) => (
                  <li key={id}>
                    <strong>{name}</strong> <span className="muted number">{document}</span>
                    <AgreementsOfDebtor debtorId={id} payment={payment} onMatched={onMatched} />
                  </li>
                ))}
              </ul>
            )
          }
        </Reading>
      )}
    </div>
  )
}
