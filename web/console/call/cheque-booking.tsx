import { listCheques } from '../../../api/receiving.ts'
import { Notice } from '../../ui/notice.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Day, Money } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { ChequeForm } from '../payments/ask-cheque.tsx'
import { useDesk } from './desk.ts'

/** The pick-up is arranged while the person is on the line: where, when, and who comes. */
export function ChequeBooking() {
  const say = useWords('receiving')
  const { brief } = useDesk()
  const { debtorId, portfolioId: id } = brief.call
  const read = useRead(listCheques, {})
  const { portfolioName: name, currency } = brief
  return (
    <Reading of={read} shape="form" rows={3}>
      {({ items }) => {
        const asked = items.find((one) => one.debtorId === debtorId && one.state === 'asked')
        if (!asked) {
          const portfolios = [{ id, name, currency }]
          return <ChequeForm debtorId={debtorId} portfolios={portfolios} onDone={() => {}} />
        }
        return (
          <Notice tone="done" title={say('cheques.asked')}>
            <p>
              <Money cents={asked.amountCents} currency={currency} /> ·{' '}
              <Day on={asked.pickUpOn} withWeekday /> · {say(`cheques.slots.${asked.slot}`)}
              {asked.windowFrom && ` · ${asked.windowFrom}–${asked.windowTo}`}
            </p>
            <p className="small">
              {asked.address} · {asked.collector}
            </p>
          </Notice>
        )
      }}
    </Reading>
  )
}
