import type { ReactNode } from 'react'
import { DataTable } from '../../ui/data-table.tsx'
import { Count, Money } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import type { Effects } from './effects.ts'
import styles from './offers-form.module.css'

type Effect = Effects['before']
type Row = { readonly key: string; readonly what: string; readonly of: (one: Effect) => ReactNode }

/** The same numbers under the rule of today and under the draft, side by side. */
export function EffectTable(props: { readonly effects: Effects; readonly currency: string }) {
  const { effects, currency } = props
  const say = useWords('policies')
  return (
    <>
      <Sides
        caption={say('effect.caption')}
        title={say('effect.what')}
        rows={useRows(currency)}
        effects={effects}
      />
      <h3 className={styles.label}>{say('effect.distribution')}</h3>
      <Sides
        caption={say('effect.distribution')}
        title={say('effect.what')}
        rows={useSteps(effects)}
        effects={effects}
      />
    </>
  )
}

function useRows(currency: string): Row[] {
  const say = useWords('policies')
  const { percent } = useFormats()
  const money = (cents: number | null) => <Money cents={cents} currency={currency} />
  return [
    {
      key: 'agent',
      what: say('effect.mostAgent'),
      of: ({ mostCents }) => money(mostCents.agent),
    },
    {
      key: 'supervisor',
      what: say('effect.mostSupervisor'),
      of: ({ mostCents }) => money(mostCents.supervisor),
    },
    { key: 'owner', what: say('effect.mostOwner'), of: ({ mostCents }) => money(mostCents.owner) },
    { key: 'pct', what: say('effect.mostPct'), of: ({ mostPct }) => percent(mostPct) },
    { key: 'average', what: say('effect.average'), of: (one) => money(one.averageCents) },
    {
      key: 'monthly',
      what: say('effect.smallestMonthly'),
      of: (one) => money(one.smallestMonthlyCents),
    },
    {
      key: 'discount',
      what: say('effect.withDiscount'),
      of: (one) => <Count of={one.withDiscount} />,
    },
    { key: 'plan', what: say('effect.withPlan'), of: (one) => <Count of={one.withPlan} /> },
    { key: 'good', what: say('effect.goodPayers'), of: (one) => <Count of={one.goodPayers} /> },
  ]
}

function useSteps({ before }: Effects): Row[] {
  const say = useWords('policies')
  return before.distribution.map(({ fromPct }, index) => {
    const next = before.distribution[index + 1]
    return {
      key: String(fromPct),
      what: next
        ? say('effect.stepTo', { from: fromPct, to: next.fromPct })
        : say('effect.step', { from: fromPct }),
      of: ({ distribution }) => <Count of={distribution[index]?.people ?? 0} />,
    }
  })
}

type SidesProps = {
  readonly caption: string
  readonly title: string
  readonly rows: readonly Row[]
  readonly effects: Effects
}

function Sides({ caption, title, rows, effects }: SidesProps) {
  const say = useWords('policies')
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'what', header: title, isTitle: true, cell: ({ what }) => what },
        {
          key: 'before',
          header: say('effect.before'),
          align: 'end',
          cell: ({ of }) => of(effects.before),
        },
        {
          key: 'after',
          header: say('effect.after'),
          align: 'end',
          cell: ({ of }) => of(effects.after),
        },
      ]}
    />
  )
}
