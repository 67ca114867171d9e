import { useFormats, useWords } from '../../words.ts'
import styles from './calculation.module.css'
import type { StatementLine } from './statement-item.ts'

const laws = ['cc-389', 'cdc-52-1', 'cc-406', 'cc-406-cmn-5171', 'cdc-51-xii'] as const
const caps = ['consumer-fine-cap', 'consumer-fine-cut', 'fees-need-reciprocity'] as const

type LineDetailsProps = { readonly line: StatementLine; readonly currency: string }

/** Under a line: where its rule comes from, a law that lowered it, how its days were counted. */
export function LineDetails({ line, currency }: LineDetailsProps) {
  const say = useWords('owed')
  const { percent } = useFormats()
  const { sourceId, cap, stretches } = line
  const law = laws.find((one) => one === sourceId)
  const bit = caps.find((one) => one === cap?.rule)
  return (
    <>
      {bit && (
        <span className={styles.detail}>
          {say(`statement.cap.${bit}`, { pct: percent(cap?.contractPct ?? '0') })}
        </span>
      )}
      {stretches.length > 1 && <Stretches line={line} currency={currency} />}
      {law && (
        <span className={styles.detail}>
          {say('statement.source', { law: say(`statement.law.${law}`) })}
        </span>
      )}
    </>
  )
}

function Stretches({ line: { stretches }, currency }: LineDetailsProps) {
  const say = useWords('owed')
  const { money, percent, day, month } = useFormats()
  return (
    <>
      {stretches.map((one) => {
        const { days } = one
        const facts = { days, pct: percent(one.ratePct), base: money(one.baseCents, currency) }
        const words = one.month
          ? say('statement.stretchMonth', { month: month(one.month), ...facts })
          : say('statement.stretch', { from: day(one.from), to: day(one.to), ...facts })
        return (
          <span key={`${one.from} ${one.to}`} className={styles.detail}>
            {words}
          </span>
        )
      })}
    </>
  )
}
