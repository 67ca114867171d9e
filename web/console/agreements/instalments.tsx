import { Button } from '@mantine/core'
import { IconQrcode } from '@tabler/icons-react'
import { useState } from 'react'
import { useMay } from '../../session.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Day, Money } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import {
  type Agreement,
  type Instalment,
  instalmentStanding,
  instalmentTone,
} from './agreement-states.ts'
import styles from './agreements.module.css'
import { ChangeSheet } from './change-sheet.tsx'
import { PixSheet } from './pix-sheet.tsx'

/** What was promised, one line each, with its Pix at hand. */
export function Instalments({ of }: { readonly of: Agreement }) {
  const say = useWords('agreements')
  const columns = useColumns(of)
  const may = useMay()
  const [shownId, setShownId] = useState<string>()
  const [sheet, setSheet] = useState<'pix' | 'change'>()
  const show = (id: string, which: 'pix' | 'change') => {
    setShownId(id)
    setSheet(which)
  }
  const shown = of.instalments.find(({ id }) => id === shownId)
  const close = () => setSheet(undefined)
  const canChange = of.state === 'open' && may('make-offers')
  const doing: Column<Instalment> = {
    key: 'do',
    header: say('pay'),
    align: 'end',
    cell: ({ id, n, charge, paidOn }) =>
      paidOn === null && (charge || canChange) ? (
        <div className={styles.row}>
          {charge && (
            <Button
              size="xs"
              variant="default"
              aria-label={say('showPix', { n })}
              leftSection={<IconQrcode size={16} stroke={1.5} aria-hidden="true" />}
              onClick={() => show(id, 'pix')}
            >
              Pix
            </Button>
          )}
          {canChange && (
            <Button
              size="xs"
              variant="default"
              aria-label={say('change.openOf', { n })}
              onClick={() => show(id, 'change')}
            >
              {say('change.open')}
            </Button>
          )}
        </div>
      ) : (
        <span className="muted">–</span>
      ),
  }
  const isMovable = canChange || of.instalments.some(({ charge, paidOn }) => charge && !paidOn)
  return (
    <Panel
      title={say('instalments')}
      help={of.state === 'open' ? say('grace', { count: of.graceDays }) : undefined}
      flush
    >
      <DataTable
        caption={say('instalments')}
        columns={isMovable ? [...columns, doing] : columns}
        rows={of.instalments}
        rowKey={({ id }) => id}
      />
      <PixSheet
        agreementId={of.id}
        currency={of.currency}
        partCount={of.partCount}
        instalment={shown}
        isOpen={sheet === 'pix'}
        onClose={close}
      />
      <ChangeSheet of={of} instalment={shown} isOpen={sheet === 'change'} onClose={close} />
    </Panel>
  )
}

function useColumns(of: Agreement): readonly Column<Instalment>[] {
  const say = useWords('agreements')
  const payments = useWords('payments')
  const formats = useFormats()
  const today = useToday()
  return [
    {
      key: 'n',
      header: say('instalment'),
      isTitle: true,
      cell: ({ n }) => say('partOf', { n, count: of.partCount }),
    },
    {
      key: 'due',
      header: say('due'),
      cell: ({ dueOn, means, paidOn }) => (
        <>
          <Day on={dueOn} />
          {means && !paidOn && <div className="muted small">{payments(`means.${means}`)}</div>}
        </>
      ),
    },
    {
      key: 'state',
      header: say('standing'),
      cell: (one) => {
        const standing = instalmentStanding(one, today, of.state === 'open')
        const word = say(`instalmentState.${standing}`, {
          day: one.paidOn ? formats.day(one.paidOn) : '',
          count: one.daysLate,
        })
        return <StateBadge tone={instalmentTone[standing]} word={word} />
      },
    },
    {
      key: 'amount',
      header: say('amount'),
      align: 'end',
      cell: ({ amountCents }) => <Money cents={amountCents} currency={of.currency} />,
    },
    {
      key: 'paid',
      header: say('paid'),
      align: 'end',
      cell: ({ paidCents }) => <Money cents={paidCents || null} currency={of.currency} />,
    },
  ]
}
