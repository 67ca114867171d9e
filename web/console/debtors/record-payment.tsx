import { Button } from '@mantine/core'
import { useState } from 'react'
import { readDebtor, readStatement, readTimeline } from '../../../api/debtors.ts'
import { listPayments, paymentMeans, recordDebtPayment } from '../../../api/payments.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DayField, LongTextField, SelectField } from '../../ui/fields.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import { requestKey } from '../payments/request-key.ts'
import styles from './debtor-forms.module.css'
import { useOwedPortfolios } from './use-owed-portfolios.ts'

/** Money that arrived for debts without an agreement, written down by hand. */
export function RecordPayment({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('debtors')
  const [openedAs, setOpenedAs] = useState<string>()
  const portfolios = useOwedPortfolios(debtorId)
  if (!portfolios || portfolios.length === 0) return null
  return (
    <>
      <Button variant="default" onClick={() => setOpenedAs(requestKey())}>
        {say('recordPayment')}
      </Button>
      <Dialog
        isOpen={openedAs !== undefined}
        onClose={() => setOpenedAs(undefined)}
        title={say('payTitle')}
      >
        {openedAs && (
          <PaymentForm
            debtorId={debtorId}
            openedAs={openedAs}
            portfolios={portfolios}
            onDone={() => setOpenedAs(undefined)}
          />
        )}
      </Dialog>
    </>
  )
}

type PaymentFormProps = {
  readonly debtorId: string
  /** The same key twice is one payment, however often the button is pressed. */
  readonly openedAs: string
  readonly portfolios: NonNullable<ReturnType<typeof useOwedPortfolios>>
  readonly onDone: () => void
}

function PaymentForm({ debtorId, openedAs, portfolios, onDone }: PaymentFormProps) {
  const say = useWords('debtors')
  const { money } = useFormats()
  const today = useToday()
  const [portfolioId, setPortfolioId] = useState(portfolios[0]?.id ?? '')
  const [amountCents, setAmountCents] = useState<number | null>(null)
  const [paidOn, setPaidOn] = useState(today)
  const [means, setMeans] = useState<(typeof paymentMeans)[number]>('pix')
  const [note, setNote] = useState('')
  const currency = portfolios.find(({ id }) => id === portfolioId)?.currency ?? 'BRL'
  const recording = useDo(recordDebtPayment, {
    refreshes: [readStatement, readDebtor, readTimeline, listPayments],
    says: ({ leftOverCents }) =>
      leftOverCents > 0
        ? say('payLeftOver', { amount: money(leftOverCents, currency) })
        : say('payDone'),
    quiet: 'all',
  })
  const record = async () => {
    if (amountCents === null) return
    const given = { debtorId, portfolioId, requestKey: openedAs, amountCents, paidOn, means, note }
    if ((await recording.run(given)).ok) onDone()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void record()
      }}
    >
      <p className="small muted">{say('payHelp')}</p>
      {portfolios.length > 1 && (
        <SelectField
          label={say('portfolio')}
          value={portfolioId}
          onChange={(id) => id && setPortfolioId(id)}
          choices={portfolios.map(({ id, name, creditorName }) => ({
            value: id,
            word: `${creditorName} · ${name}`,
          }))}
        />
      )}
      <MoneyField
        label={say('payAmount')}
        currency={currency}
        value={amountCents}
        onChange={setAmountCents}
        hasFocus
        isRequired
      />
      <DayField label={say('payOn')} value={paidOn} onChange={setPaidOn} max={today} isRequired />
      <SelectField
        label={say('payMeans')}
        value={means}
        onChange={(chosen) => chosen && setMeans(chosen)}
        choices={paymentMeans.map((value) => ({ value, word: say(`means.${value}`) }))}
      />
      <LongTextField
        label={say('payNote')}
        value={note}
        onChange={setNote}
        maxLength={500}
        rows={1}
      />
      {recording.problem && (
        <Problem of={{ ...recording.problem, facts: { currency, ...recording.problem.facts } }} />
      )}
      <Button
        type="submit"
        loading={recording.isRunning}
        disabled={amountCents === null || paidOn === ''}
      >
        {say('payWord')}
      </Button>
    </form>
  )
}
