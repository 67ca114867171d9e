import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../session.ts'
import type { Column } from '../../ui/data-table.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Day, Money } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import { meansKey } from './payment-means.ts'
import type { Payment } from './payment-row.ts'

export function usePaymentColumns(onOpen: (payment: Payment) => void): readonly Column<Payment>[] {
  const say = useWords('payments')
  const more = useWords('receiving')
  const formats = useFormats()
  const canOpen = useMay()('record-payments')
  return [
    {
      key: 'who',
      header: say('who'),
      isTitle: true,
      cell: (payment) => <Payer of={payment} />,
    },
    { key: 'day', header: say('day'), cell: ({ paidOn }) => <Day on={paidOn} /> },
    {
      key: 'how',
      header: say('how'),
      cell: ({ means, source, note }) => (
        <div>
          {say(`means.${meansKey(means)}`)}
          {source === 'manual' && <span className="muted small"> · {say('byHand')}</span>}
          {note && <div className="muted small">{note}</div>}
        </div>
      ),
    },
    {
      key: 'agreement',
      header: say('agreement'),
      cell: ({ agreementId, agreementCode }) =>
        agreementId ? (
          <Link to="/acordos/$agreementId" params={{ agreementId }} className="number">
            {agreementCode}
          </Link>
        ) : (
          <span className="muted">–</span>
        ),
    },
    { key: 'state', header: say('standing'), cell: (payment) => <Standing of={payment} /> },
    {
      key: 'amount',
      header: say('amount'),
      align: 'end',
      cell: ({ amountCents, currency }) => <Money cents={amountCents} currency={currency} />,
    },
    ...(canOpen
      ? [
          {
            key: 'open',
            header: more('sheet'),
            cell: (payment: Payment) => (
              <Button
                variant="default"
                size="xs"
                aria-label={more('openNamed', {
                  amount: formats.money(payment.amountCents, payment.currency),
                })}
                onClick={() => onOpen(payment)}
              >
                {more('open')}
              </Button>
            ),
          },
        ]
      : []),
  ]
}

function Payer({ of }: { readonly of: Payment }) {
  const may = useMay()
  const { debtorId, debtorName } = of
  if (debtorId === null) return '–'
  if (!may('see-debtors')) return debtorName
  return (
    <Link to="/clientes/$debtorId" params={{ debtorId }}>
      {debtorName}
    </Link>
  )
}

/** Where the money went, and what of it deserves a look. */
function Standing({ of }: { readonly of: Payment }) {
  const say = useWords('payments')
  const more = useWords('receiving')
  const formats = useFormats()
  const { leftOverCents, creditCents, currency, state, flags } = of
  if (state === 'returned') return <StateBadge tone="attention" word={more('views.returned')} />
  const [odd] = flags.filter((flag) => flag !== 'less-than-charged' || leftOverCents > 0)
  if (leftOverCents > 0)
    return (
      <div>
        <StateBadge tone="info" word={say('state.leftOver')} />
        <div className="muted small">
          {say('leftOver', { amount: formats.money(leftOverCents, currency) })}
        </div>
      </div>
    )
  return (
    <div>
      <StateBadge
        tone={odd ? 'info' : 'done'}
        word={odd ? more(`flagWord.${odd}`) : say('state.matched')}
      />
      {creditCents > 0 && (
        <div className="muted small">
          {more('credit')}: {formats.money(creditCents, currency)}
        </div>
      )}
    </div>
  )
}
