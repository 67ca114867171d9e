import { Money } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import styles from './calculation.module.css'
import { LineDetails } from './calculation-details.tsx'
import type { StatementItem, StatementLine } from './statement-item.ts'
import { StatementNotes } from './statement-notes.tsx'

type CalculationProps = { readonly item: StatementItem; readonly currency: string }

/** The memory of calculation: line by line, so that anybody can do the sum again. */
export function Calculation({ item, currency }: CalculationProps) {
  const say = useWords('debtors')
  const owed = useWords('owed')
  const { money } = useFormats()
  const explain = useRuleWords(currency)
  return (
    <div className={styles.sum}>
      <dl aria-label={say('howTitle')}>
        {numbered(item.components).map(([key, line]) => (
          <div key={key} className={styles.line}>
            <dt>
              {explain(line)}
              <LineDetails line={line} currency={currency} />
            </dt>
            <dd>
              <Money cents={line.cents} currency={currency} />
            </dd>
          </div>
        ))}
        {item.creditCents > 0 && (
          <div className={styles.line}>
            <dt>{owed('statement.credit', { amount: money(item.creditCents, currency) })}</dt>
            <dd>
              <Money cents={item.creditCents} currency={currency} />
            </dd>
          </div>
        )}
        <div className={styles.line} data-total="true">
          <dt>{say('today')}</dt>
          <dd>{money(item.totalCents, currency)}</dd>
        </div>
      </dl>
      <StatementNotes item={item} />
    </div>
  )
}

/** Two payments of a day may be alike: a line goes by its place. */
const numbered = (lines: readonly StatementLine[]) =>
  lines.map((line, place) => [String(place), line] as const)

/** Each line in words; a ledger entry's source is its day. */
function useRuleWords(currency: string) {
  const say = useWords('debtors')
  const owed = useWords('owed')
  const { money, percent, day, month } = useFormats()
  const monthsOf = ([from = '', ...rest]: readonly string[]) => {
    const to = rest.at(-1)
    const first = month(from)
    return to ? owed('statement.monthsFromTo', { from: first, to: month(to) }) : first
  }
  return (line: StatementLine): string => {
    const { rule, component, source, baseCents, ratePct, days, index, months } = line
    const facts = {
      pct: percent(ratePct || '0'),
      base: money(baseCents ?? 0, currency),
      days: days ?? 0,
    }
    if (rule === 'monetary-correction') {
      const name = index ?? ''
      if (months.length === 0) return owed('statement.correctionNone', { index: name })
      return owed('statement.correction', { ...facts, index: name, months: monthsOf(months) })
    }
    if (rule === 'legal-interest') return owed('statement.legal', facts)
    if (rule === 'late-interest' && ratePct === '') return owed('statement.changing', facts)
    const known = rules.find((name) => name === rule) ?? 'other'
    return say(`rule.${known}`, {
      ...facts,
      day: rule.startsWith('ledger-') ? day(source) : '',
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
  'late-fine',
  'late-interest',
  'collection-fees',
] as const
