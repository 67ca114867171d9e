import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readDebtor, readStatement, readTimeline } from '../../../api/debtors.ts'
import { listPayments, recordDebtPayment } from '../../../api/payments.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import { requestKey } from '../payments/request-key.ts'
import styles from './debtor-forms.module.css'
import { PaymentFields, type PaymentGiven } from './payment-fields.tsx'
import { type OwedPortfolio, useOwedPortfolios } from './use-owed-portfolios.ts'

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
  readonly portfolios: readonly OwedPortfolio[]
  readonly onDone: () => void
}

function PaymentForm({ debtorId, openedAs, portfolios, onDone }: PaymentFormProps) {
  const say = useWords('debtors')
  const { money } = useFormats()
  const [given, setGiven] = useState<PaymentGiven>({
    portfolioId: portfolios[0]?.id ?? '',
    amountCents: null,
    paidOn: useToday(),
    means: 'pix',
    note: '',
  })
  const { amountCents, ...rest } = given
  const currency = portfolios.find(({ id }) => id === given.portfolioId)?.currency ?? 'BRL'
  const recording = useDo(recordDebtPayment, {
    refreshes: [readStatement, readDebtor, readTimeline, listPayments],
    says: ({ leftOverCents: left }) =>
      left > 0 ? say('payLeftOver', { amount: money(left, currency) }) : say('payDone'),
    quiet: 'all',
  })
  const { problem, isRunning } = recording
  const record = async (event: FormEvent) => {
    event.preventDefault()
    if (amountCents === null) return
    const ask = { debtorId, requestKey: openedAs, amountCents, ...rest }
    if ((await recording.run(ask)).ok) onDone()
  }
  return (
    <form className={styles.form} onSubmit={record}>
      <p className="small muted">{say('payHelp')}</p>
      <PaymentFields
        given={given}
        currency={currency}
        portfolios={portfolios}
        onChange={(patch) => setGiven((now) => ({ ...now, ...patch }))}
      />
      {problem && <Problem of={{ ...problem, facts: { currency, ...problem.facts } }} />}
      <Button type="submit" loading={isRunning} disabled={amountCents === null || !given.paidOn}>
        {say('payWord')}
      </Button>
    </form>
  )
}
