import { Checkbox } from '@mantine/core'
import { IconCalculator } from '@tabler/icons-react'
import { Fragment, useState } from 'react'
import { Day, Money } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import { Calculation } from '../debtors/calculation.tsx'
import { invoiceName } from '../debtors/invoice-name.ts'
import styles from './debts-panel.module.css'
import { useDesk } from './desk.ts'
import type { Brief } from './draft.ts'

type Item = Brief['items'][number]

/** Invoices with days late, the original and today's amount; the sum behind each opens on it. */
export function DebtLines() {
  const say = useWords('call')
  const { brief } = useDesk()
  const [explained, setExplained] = useState<string>()
  return (
    <table className={styles.lines}>
      <caption className="unseen">{say('debts.table')}</caption>
      <DebtHead />
      <tbody>
        {brief.items.map((item) => (
          <Fragment key={item.id}>
            <DebtLine
              item={item}
              isExplained={explained === item.id}
              onExplain={() => setExplained((id) => (id === item.id ? undefined : item.id))}
            />
            {explained === item.id && (
              <tr>
                <td colSpan={6}>
                  <Calculation item={item} currency={brief.currency} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function DebtHead() {
  const say = useWords('call')
  const { chosenItems } = useDesk()
  return (
    <thead>
      <tr>
        <td>
          {chosenItems.canChoose && (
            <Checkbox
              size="xs"
              radius="xs"
              aria-label={say('debts.chooseAll')}
              checked={chosenItems.isAll}
              indeterminate={!chosenItems.isAll && chosenItems.ids.length > 0}
              onChange={chosenItems.all}
            />
          )}
        </td>
        <th scope="col">{say('debts.invoice')}</th>
        <th scope="col" data-end data-detail>
          {say('debts.due')}
        </th>
        <th scope="col" data-end data-detail>
          {say('debts.late')}
        </th>
        <th scope="col" data-end data-detail>
          {say('debts.original')}
        </th>
        <th scope="col" data-end>
          {say('debts.today')}
        </th>
      </tr>
    </thead>
  )
}

type DebtLineProps = {
  readonly item: Item
  readonly isExplained: boolean
  readonly onExplain: () => void
}

function DebtLine({ item, isExplained, onExplain }: DebtLineProps) {
  const say = useWords('call')
  const common = useWords('common')
  const { brief, chosenItems } = useDesk()
  const name = invoiceName(item)
  return (
    <tr>
      <td>
        {chosenItems.canChoose && (
          <Checkbox
            size="xs"
            radius="xs"
            aria-label={say('debts.choose', { invoice: name })}
            checked={chosenItems.ids.includes(item.id)}
            onChange={() => chosenItems.toggle(item.id)}
          />
        )}
      </td>
      <th scope="row" className={styles.invoice}>
        {name}
        {item.product && <span className="small muted"> {item.product}</span>}
        <span className={`${styles.under} small muted`}>
          <Day on={item.dueOn} /> · {common('daysLate', { count: item.daysLate })}
        </span>
        {item.agreementId && <span className="small muted"> ({say('debts.inAgreement')})</span>}
      </th>
      <td data-end data-detail>
        <Day on={item.dueOn} />
      </td>
      <td data-end data-detail>
        {item.daysLate}
      </td>
      <td data-end data-detail>
        <Money cents={item.originalCents} currency={brief.currency} />
      </td>
      <td data-end>
        <Today item={item} isExplained={isExplained} onExplain={onExplain} />
      </td>
    </tr>
  )
}

/** Today's amount; pressed, it says how it came about. */
function Today({ item, isExplained, onExplain }: DebtLineProps) {
  const say = useWords('call')
  const { currency } = useDesk().brief
  return (
    <button
      type="button"
      className={styles.explain}
      aria-expanded={isExplained}
      aria-label={say('debts.how', { invoice: invoiceName(item) })}
      onClick={onExplain}
    >
      <Money cents={item.totalCents} currency={currency} isStrong />
      <IconCalculator size={15} stroke={1.5} aria-hidden="true" />
    </button>
  )
}
