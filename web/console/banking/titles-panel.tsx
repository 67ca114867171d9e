import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { readBankFile } from '../../../api/banking.ts'
import { call } from '../../client.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Day, Money } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import { outcomeTone, type ReturnedTitle } from './banking-states.ts'
import { useReasons } from './use-reasons.ts'

type TitlesPanelProps = {
  readonly bankFileId: string
  readonly first: { readonly items: readonly ReturnedTitle[]; readonly next: string | null }
}

/** What the bank said of each boleto, and what was done about it. */
export function TitlesPanel({ bankFileId, first }: TitlesPanelProps) {
  const say = useWords('banking')
  const columns = useColumns()
  const [rest, setRest] = useState<readonly ReturnedTitle[]>([])
  const [next, setNext] = useState<string | null>()
  const [isReading, setIsReading] = useState(false)
  const after = next === undefined ? first.next : next
  const more = async () => {
    setIsReading(true)
    const answer = await call(readBankFile, { bankFileId, after: Number(after) })
    setIsReading(false)
    if (!answer.ok) return
    setRest([...rest, ...answer.value.titles.items])
    setNext(answer.value.titles.next)
  }
  const rows = [...first.items, ...rest]
  return (
    <Panel title={say('one.titles')} flush>
      {rows.length === 0 ? (
        <EmptyState>{say('one.noTitles')}</EmptyState>
      ) : (
        <DataTable
          caption={say('one.caption')}
          columns={columns}
          rows={rows}
          rowKey={({ n }) => String(n)}
        />
      )}
      {after !== null && (
        <Button variant="default" loading={isReading} onClick={more} m="sm">
          {say('one.more')}
        </Button>
      )}
    </Panel>
  )
}

function useColumns(): readonly Column<ReturnedTitle>[] {
  const say = useWords('banking')
  const reasonsOf = useReasons()
  return [
    {
      key: 'number',
      header: say('one.number'),
      isTitle: true,
      cell: ({ ourNumber, line }) => (
        <div>
          <span className="number">{ourNumber || '–'}</span>
          <div className="muted small">{say('one.line', { line })}</div>
        </div>
      ),
    },
    {
      key: 'said',
      header: say('one.said'),
      cell: ({ meaning, occurrence, occurredOn, reasons }) => (
        <div>
          {say(`meaning.${meaning}`, { code: occurrence })}
          <div className="muted small">
            <Day on={occurredOn} />
            {meaning !== 'paid' && reasons.length > 0 && ` · ${reasonsOf(reasons)}`}
          </div>
        </div>
      ),
    },
    {
      key: 'outcome',
      header: say('one.outcome'),
      cell: ({ outcome }) => (
        <StateBadge tone={outcomeTone[outcome]} word={say(`outcome.${outcome}`)} />
      ),
    },
    {
      key: 'agreement',
      header: say('one.agreement'),
      cell: ({ agreementId, agreementCode, debtorName }) =>
        agreementId === null ? (
          <span className="muted">–</span>
        ) : (
          <div>
            <Link to="/acordos/$agreementId" params={{ agreementId }} className="number">
              {agreementCode}
            </Link>
            <div className="muted small">{debtorName}</div>
          </div>
        ),
    },
    {
      key: 'value',
      header: say('one.value'),
      align: 'end',
      cell: ({ valueCents }) => <Money cents={valueCents} currency="BRL" />,
    },
    {
      key: 'paid',
      header: say('one.paid'),
      align: 'end',
      cell: ({ paidCents }) => <Money cents={paidCents || null} currency="BRL" />,
    },
    {
      key: 'fee',
      header: say('one.fee'),
      align: 'end',
      isDetail: true,
      cell: ({ feeCents }) => <Money cents={feeCents || null} currency="BRL" />,
    },
  ]
}
