import { Button } from '@mantine/core'
import { useState } from 'react'
import { noteBudget, readBudget } from '../../../api/counter-offers.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { listOffers } from '../../../api/negotiation.ts'
import { MoneyField } from '../../ui/money-field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import styles from './offers-panel.module.css'

type Told = NonNullable<ReplyOf<typeof readBudget>['budget']>

/** What fits a month: said outright, or worked out from two amounts. Nothing has to be said. */
export function BudgetForm({ onDone }: { readonly onDone: () => void }) {
  const { debtorId } = useDesk().brief.call
  const read = useRead(readBudget, { debtorId })
  return (
    <Reading of={read} shape="form" rows={2}>
      {({ budget }) => <Fields told={budget} onDone={onDone} />}
    </Reading>
  )
}

type FieldsProps = { readonly told: Told | null; readonly onDone: () => void }

function Fields({ told, onDone }: FieldsProps) {
  const say = useWords('offers')
  const { weekday } = useFormats()
  const { currency, call } = useDesk().brief
  const [monthly, setMonthly] = useState(told?.monthlyCents ?? null)
  const [income, setIncome] = useState(told?.incomeCents ?? null)
  const [costs, setCosts] = useState(told?.fixedCostsCents ?? null)
  const noting = useDo(noteBudget, { refreshes: [readBudget, listOffers], quiet: 'all' })

  const note = async () => {
    const answer = await noting.run({
      debtorId: call.debtorId,
      callId: call.id,
      ...(monthly ? { monthlyCents: monthly } : {}),
      ...(income ? { incomeCents: income } : {}),
      ...(income && costs !== null ? { fixedCostsCents: costs } : {}),
    })
    if (answer.ok) onDone()
  }
  return (
    <form
      className={styles.custom}
      onSubmit={(event) => {
        event.preventDefault()
        void note()
      }}
    >
      <p className="small muted">
        {say('budget.help')}
        {told && ` ${say('budget.told', { day: weekday(told.toldOn), name: told.notedBy })}`}
      </p>
      <div className={styles.fields}>
        <MoneyField
          label={say('budget.monthly')}
          help={say('budget.monthlyHelp')}
          currency={currency}
          value={monthly}
          onChange={setMonthly}
          hasFocus
        />
        <MoneyField
          label={say('budget.income')}
          help={say('budget.optional')}
          currency={currency}
          value={income}
          onChange={setIncome}
        />
        <MoneyField
          label={say('budget.costs')}
          help={say('budget.costsHelp')}
          currency={currency}
          value={costs}
          onChange={setCosts}
        />
      </div>
      {noting.problem && <Problem of={noting.problem} />}
      <div className={styles.take}>
        <Button type="submit" loading={noting.isRunning}>
          {say('budget.note')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {say('budget.skip')}
        </Button>
      </div>
    </form>
  )
}
