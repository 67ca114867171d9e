import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readStatement, readTimeline } from '../../../api/debtors.ts'
import { adjustItem, readLedger } from '../../../api/debts.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DayField, LongTextField, SelectField } from '../../ui/fields.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import { requestKey } from '../payments/request-key.ts'
import styles from './debtor-forms.module.css'
import type { StatementItem } from './statement-item.ts'

type AdjustProps = { readonly item: StatementItem; readonly currency: string }

/** A correction of an amount, as an entry of its own. */
export function AdjustButton(props: AdjustProps) {
  const say = useWords('owed')
  const [openedAs, setOpenedAs] = useState<string>()
  return (
    <div>
      <Button variant="default" size="compact-sm" onClick={() => setOpenedAs(requestKey())}>
        {say('ledger.adjust')}
      </Button>
      <Dialog
        isOpen={openedAs !== undefined}
        onClose={() => setOpenedAs(undefined)}
        title={say('ledger.adjustTitle')}
      >
        {openedAs && (
          <AdjustForm {...props} openedAs={openedAs} onDone={() => setOpenedAs(undefined)} />
        )}
      </Dialog>
    </div>
  )
}

const components = ['principal', 'fine', 'interest', 'fees'] as const
type Component = (typeof components)[number]

type AdjustFormProps = AdjustProps & {
  /** The same key twice is one adjustment, however often the button is pressed. */
  readonly openedAs: string
  readonly onDone: () => void
}

function AdjustForm({ item, currency, openedAs, onDone }: AdjustFormProps) {
  const say = useWords('owed')
  const debtors = useWords('debtors')
  const today = useToday()
  const [component, setComponent] = useState<Component>('principal')
  const [direction, setDirection] = useState<'less' | 'more'>('less')
  const [amount, setAmount] = useState<number | null>(null)
  const [onDay, setOnDay] = useState(today)
  const [reason, setReason] = useState('')
  const adjusting = useDo(adjustItem, {
    refreshes: [readLedger, readStatement, readTimeline],
    says: () => say('ledger.adjusted'),
    facts: { currency },
    quiet: 'all',
  })
  const adjust = async (event: FormEvent) => {
    event.preventDefault()
    const amountCents = (amount ?? 0) * (direction === 'less' ? -1 : 1)
    const ask = { itemId: item.id, component, amountCents, onDay, requestKey: openedAs }
    if ((await adjusting.run({ ...ask, reason: reason.trim() })).ok) onDone()
  }
  return (
    <form className={styles.form} onSubmit={adjust}>
      <SelectField
        label={say('ledger.component')}
        choices={components.map((value) => ({ value, word: debtors(`component.${value}`) }))}
        value={component}
        onChange={(chosen) => setComponent(chosen ?? component)}
      />
      <ChoiceField
        label={say('ledger.direction')}
        choices={(['less', 'more'] as const).map((value) => ({
          value,
          word: say(`ledger.directions.${value}`),
        }))}
        value={direction}
        onChange={setDirection}
      />
      <MoneyField
        label={say('ledger.amount')}
        value={amount}
        currency={currency}
        onChange={setAmount}
        isRequired
      />
      <DayField
        label={say('ledger.countsFrom')}
        min={item.dueOn < today ? item.dueOn : today}
        max={today}
        value={onDay}
        onChange={setOnDay}
        isRequired
      />
      <LongTextField
        label={say('ledger.reason')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        isRequired
      />
      {adjusting.problem && <Problem of={adjusting.problem} />}
      <Button
        type="submit"
        loading={adjusting.isRunning}
        disabled={!amount || onDay === '' || reason.trim().length < 3}
      >
        {say('ledger.adjustWord')}
      </Button>
    </form>
  )
}
