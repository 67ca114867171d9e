import { Link } from '@tanstack/react-router'
import { DataTable } from '../../ui/data-table.tsx'
import { Count, Money } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import type { Effects } from './effects.ts'
import styles from './offers-form.module.css'

type Example = Effects['examples'][number]

type ExamplesProps = { readonly examples: readonly Example[]; readonly currency: string }

/** Real people: those who change most, and one who does not. */
export function EffectExamples({ examples, currency }: ExamplesProps) {
  const say = useWords('policies')
  const { money, percent } = useFormats()
  const most = ({ mostCents, mostPct, isGoodPayer }: Example['before']) => (
    <>
      {say('effect.upTo', { amount: money(mostCents.agent, currency), pct: percent(mostPct) })}
      {isGoodPayer && <span className="small muted"> {say('effect.goodPayer')}</span>}
    </>
  )
  if (examples.length === 0) return null
  return (
    <>
      <h3 className={styles.label}>{say('effect.examples')}</h3>
      <DataTable
        caption={say('effect.examplesCaption')}
        rows={examples}
        rowKey={({ debtorId }) => debtorId}
        columns={[
          {
            key: 'who',
            header: say('effect.who'),
            isTitle: true,
            cell: ({ debtorId, name }) => (
              <Link to="/clientes/$debtorId" params={{ debtorId }} target="_blank">
                {name}
              </Link>
            ),
          },
          {
            key: 'owed',
            header: say('effect.owed'),
            align: 'end',
            cell: ({ owedCents }) => <Money cents={owedCents} currency={currency} />,
          },
          {
            key: 'late',
            header: say('effect.late'),
            align: 'end',
            isDetail: true,
            cell: ({ daysLate }) => <Count of={daysLate} />,
          },
          {
            key: 'before',
            header: say('effect.before'),
            align: 'end',
            cell: (one) => most(one.before),
          },
          {
            key: 'after',
            header: say('effect.after'),
            align: 'end',
            cell: (one) => most(one.after),
          },
        ]}
      />
    </>
  )
}
