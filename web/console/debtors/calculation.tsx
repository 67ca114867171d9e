import type { readStatement } from '../../../api/debtors.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { Money } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import styles from './calculation.module.css'

export type StatementItem = ReplyOf<typeof readStatement>['items'][number]
type Component = StatementItem['components'][number]

type CalculationProps = { readonly item: StatementItem; readonly currency: string }

/** The memory of calculation: line by line, so that anybody can do the sum again. */
export function Calculation({ item, currency }: CalculationProps) {
  const say = useWords('debtors')
  const { money } = useFormats()
  const explain = useRuleWords(currency)
  return (
    <dl className={styles.sum} aria-label={say('howTitle')}>
      {numbered(item.components).map(([key, line]) => (
        <div key={key} className={styles.line}>
          <dt>{explain(line)}</dt>
          <dd>
            <Money cents={line.cents} currency={currency} />
          </dd>
        </div>
      ))}
      <div className={styles.line} data-total="true">
        <dt>{say('today')}</dt>
        <dd>{money(item.totalCents, currency)}</dd>
      </div>
    </dl>
  )
}

/** Two payments of a day may be alike: a line goes by its place. */
const numbered = (lines: readonly Component[]) =>
  lines.map((line, place) => [String(place), line] as const)

/** Each line in words; a ledger entry's source is its day. */
function useRuleWords(currency: string) {
  const say = useWords('debtors')
  const { money, percent, day } = useFormats()
  return ({ rule, component, source, baseCents, ratePct, days }: Component): string => {
    const known = rules.find((name) => name === rule) ?? 'other'
    return say(`rule.${known}`, {
      day: rule.startsWith('ledger-') ? day(source) : '',
      pct: percent(ratePct ?? '0'),
      base: money(baseCents ?? 0, currency),
      days: days ?? 0,
      component: say(`component.${component}`),
    })
  }
}

const rules = [
  'ledger-opening',
  'ledger-payment',
  'ledger-waiver',
  'ledger-adjustment',
  'ledger-withdrawal',
  'monetary-correction',
  'late-fine',
  'late-interest',
  'collection-fees',
] as const
