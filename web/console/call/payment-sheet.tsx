import { useState } from 'react'
import { readAgreement } from '../../../api/agreements.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { Sheet } from '../../ui/dialog.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Money } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import styles from './payment-sheet.module.css'
import { PixCode } from './pix-code.tsx'

type Agreement = ReplyOf<typeof readAgreement>['agreement']

/** The payment of the agreement, to hand over while the person is still on the line. */
export function PaymentSheet() {
  const say = useWords('offers')
  const { payment, showPayment } = useDesk()
  return (
    <Sheet isOpen={payment !== null} onClose={() => showPayment(null)} title={say('pay.title')}>
      {payment && <Payment agreementId={payment} />}
    </Sheet>
  )
}

function Payment({ agreementId }: { readonly agreementId: string }) {
  // While it is open the money may arrive, and the screen says so.
  const read = useRead(readAgreement, { agreementId }, { everyMs: 5_000 })
  return (
    <Reading of={read} shape="form">
      {({ agreement }) => <Parts agreement={agreement} />}
    </Reading>
  )
}

function Parts({ agreement }: { readonly agreement: Agreement }) {
  const say = useWords('offers')
  const { money, weekday } = useFormats()
  const { instalments, currency } = agreement
  const [wished, setWished] = useState<string | null>(null)
  const left = instalments.filter(({ paidOn }) => paidOn === null)
  const shown = left.find(({ n }) => String(n) === wished) ?? left[0]
  if (!shown) return <Notice tone="done">{say('pay.allPaid')}</Notice>
  return (
    <div className={styles.payment}>
      {instalments.length > left.length && <Notice tone="done">{say('pay.arrived')}</Notice>}
      {left.length > 1 && (
        <SelectField
          label={say('pay.which')}
          value={String(shown.n)}
          onChange={setWished}
          choices={left.map(({ n, amountCents, dueOn }) => ({
            value: String(n),
            word: say('pay.partOf', {
              n,
              count: instalments.length,
              amount: money(amountCents, currency),
              day: weekday(dueOn),
            }),
          }))}
        />
      )}
      <p className={styles.amount}>
        <Money cents={shown.amountCents} currency={currency} size="large" isStrong />
        <span className="muted">{say('pay.dueOn', { day: weekday(shown.dueOn) })}</span>
      </p>
      {shown.charge ? (
        <PixCode
          key={shown.id}
          agreementId={agreement.id}
          n={shown.n}
          charge={shown.charge}
          shareText={shown.shareText}
          usually="asked"
        />
      ) : (
        <Notice tone="attention">{say('pay.noPix')}</Notice>
      )}
    </div>
  )
}
