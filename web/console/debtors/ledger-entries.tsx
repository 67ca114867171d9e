import { Button } from '@mantine/core'
import { useState } from 'react'
import { readStatement, readTimeline } from '../../../api/debtors.ts'
import { readLedger, reverseEntry } from '../../../api/debts.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { useMay } from '../../session.ts'
import { Reading } from '../../ui/reading.tsx'
import { Money } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { AdjustButton } from './adjust-item.tsx'
import styles from './debtor-forms.module.css'
import { EvidenceDialog } from './evidence-dialog.tsx'
import type { StatementItem } from './statement-item.ts'

type Entry = ReplyOf<typeof readLedger>['entries'][number]
type LedgerProps = { readonly item: StatementItem; readonly currency: string }

const refreshes = [readLedger, readStatement, readTimeline]

/** Every entry of an invoice; a supervisor reverses one or adjusts the amount, with why. */
export function LedgerEntries({ item, currency }: LedgerProps) {
  const say = useWords('owed')
  const may = useMay()
  const read = useRead(readLedger, { itemId: item.id })
  const [wrong, setWrong] = useState<Entry>()
  const reversing = useDo(reverseEntry, { refreshes, says: () => say('ledger.reversed') })
  const reverse = async (reason: string) => {
    if (wrong && (await reversing.run({ entryId: wrong.id, reason })).ok) setWrong(undefined)
  }
  const canCorrect = may('correct-ledger')
  return (
    <div className={styles.stack}>
      <p className="small muted">{say('ledger.help')}</p>
      <Reading of={read} shape="list" rows={2}>
        {({ entries, isUnderAgreement }) => (
          <>
            <ul aria-label={say('ledger.caption')}>
              {entries.map((entry) => (
                <EntryLine
                  key={entry.id}
                  entry={entry}
                  currency={currency}
                  onReverse={canCorrect && entry.mayBeReversed ? () => setWrong(entry) : undefined}
                />
              ))}
            </ul>
            {isUnderAgreement && <p className="small muted">{say('ledger.inAgreement')}</p>}
          </>
        )}
      </Reading>
      {canCorrect && item.state === 'open' && !item.agreementId && (
        <AdjustButton item={item} currency={currency} />
      )}
      <EvidenceDialog
        isOpen={wrong !== undefined}
        onClose={() => setWrong(undefined)}
        title={say('ledger.reverseTitle')}
        label={say('ledger.reverseReason')}
        word={say('ledger.reverse')}
        isRunning={reversing.isRunning}
        onGiven={reverse}
      />
    </div>
  )
}

type EntryLineProps = {
  readonly entry: Entry
  readonly currency: string
  readonly onReverse: (() => void) | undefined
}

function EntryLine({ entry, currency, onReverse }: EntryLineProps) {
  const say = useWords('owed')
  const debtors = useWords('debtors')
  const { day } = useFormats()
  const { kind, component, onDay, madeBy, reason, reversedById, amountCents } = entry
  const part = debtors(`component.${component}`)
  return (
    <li className={styles.line}>
      <div className={styles.about}>
        <p>
          {say(`ledger.kind.${kind}`)} · {part} · {day(onDay)}{' '}
          {reversedById && <span className="small muted">({say('ledger.isReversed')})</span>}
        </p>
        {madeBy && (
          <p className="small muted">{say('ledger.by', { name: madeBy, reason: reason ?? '' })}</p>
        )}
      </div>
      <Money cents={amountCents} currency={currency} />
      {onReverse && (
        <Button variant="default" size="compact-sm" onClick={onReverse}>
          {say('ledger.reverse')}
        </Button>
      )}
    </li>
  )
}
