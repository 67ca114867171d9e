import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '../../session.ts'
import { FilterPills } from '../../ui/filter-pills.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words.ts'
import { ReconciliationPanel } from '../gateways/reconciliation-panel.tsx'
import { Cheques } from './cheques.tsx'
import { MatchSheet } from './match-sheet.tsx'
import type { Payment } from './payment-row.ts'
import { PaymentSheet } from './payment-sheet.tsx'
import { PaymentTable } from './payment-table.tsx'
import { paymentViews } from './payments-search.ts'
import { Refunds } from './refunds.tsx'
import { UnclaimedPix } from './unclaimed-pix.tsx'
import { WaitingPayments } from './waiting-payments.tsx'

/** What arrived, what of it waits for a person, what is odd, and what goes back. */
export function PaymentsScreen() {
  const words = useWords('payments')
  const say = useWords('receiving')
  const may = useMay()
  const canMatch = may('match-payments')
  const { state } = useSearch({ from: '/shell/recebimentos' })
  const navigate = useNavigate({ from: '/recebimentos' })
  const [matching, setMatching] = useState<Payment>()
  const [open, setOpen] = useState<Payment>()
  const views = paymentViews.filter((view) => canMatch || mine.has(view))
  const seen = may('record-payments') ? (state ?? 'all') : 'matched'
  const isAll = seen === 'all'
  return (
    <Page title={words('title')} help={words(canMatch ? 'help' : 'helpOthers')}>
      {may('record-payments') && (
        <FilterPills
          label={say('show')}
          choices={(['all', ...views] as const).map((value) => ({
            value,
            word: say(`views.${value}`),
          }))}
          value={seen}
          onChange={(value) =>
            navigate({ search: () => ({ state: value === 'all' ? undefined : value }) })
          }
        />
      )}
      {canMatch && (isAll || seen === 'unmatched') && (
        <>
          <UnclaimedPix />
          <WaitingPayments onMatch={setMatching} />
          <ReconciliationPanel />
        </>
      )}
      {canMatch && (isAll || seen === 'odd') && (
        <PaymentTable state="odd" isQuiet={isAll} onOpen={setOpen} />
      )}
      {canMatch && (isAll || seen === 'refunds') && <Refunds isQuiet={isAll} />}
      {seen === 'cheques' && <Cheques />}
      {(isAll || seen === 'matched') && <PaymentTable state="matched" onOpen={setOpen} />}
      {canMatch && seen === 'returned' && <PaymentTable state="returned" onOpen={setOpen} />}
      <MatchSheet payment={matching} onClose={() => setMatching(undefined)} />
      <PaymentSheet payment={open} onClose={() => setOpen(undefined)} />
    </Page>
  )
}

/** What an agent sees besides everything that was matched. */
const mine: ReadonlySet<string> = new Set(['cheques', 'matched'])
