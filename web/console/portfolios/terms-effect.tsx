import { useDebouncedValue } from '@mantine/hooks'
import type { Static } from 'typebox'
import type { Terms } from '../../../api/creditors.ts'
import { exampleOfTerms } from '../../../api/debts.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { FieldGroup } from '../../ui/field-group.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { Calculation } from '../debtors/calculation.tsx'
import { useMonthList } from '../debtors/use-month-list.ts'
import styles from './portfolios.module.css'

type Draft = Static<typeof Terms>
type Example = ReplyOf<typeof exampleOfTerms>

type TermsEffectProps = {
  readonly portfolioId: string
  /** Nothing while the draft is not whole. */
  readonly policy: Draft | undefined
}

const nothing: Draft = { finePct: '2', interestPctMonth: '1', rounding: 'half-up' }

/** While it is typed: a real invoice by these terms, and what the law will do to them. */
export function TermsEffect({ portfolioId, policy }: TermsEffectProps) {
  const say = useWords('owed')
  const [whole] = useDebouncedValue(policy, 300)
  const isWhole = whole !== undefined && whole.countsFrom !== ''
  const read = useRead(
    exampleOfTerms,
    { portfolioId, policy: whole ?? nothing },
    { isWanted: isWhole },
  )
  return (
    <FieldGroup title={say('example.title')}>
      <p className="muted small">{say('example.help')}</p>
      <div aria-live="polite" aria-busy={read.isRefreshing} className={styles.form}>
        {!isWhole && <p className="small muted">{say('example.waiting')}</p>}
        {isWhole && read.problem && <Problem of={read.problem} again={read.again} />}
        {isWhole && read.value && <Shown example={read.value} />}
      </div>
    </FieldGroup>
  )
}

function Shown({ example }: { readonly example: Example }) {
  const say = useWords('owed')
  const { money } = useFormats()
  const { concerns, item, before, currency } = example
  const after = item ? money(item.totalCents, currency) : ''
  return (
    <>
      {concerns.map((concern) => (
        <Notice key={concern} tone="attention">
          {say(`example.concern.${concern}`)}
        </Notice>
      ))}
      <Missing example={example} />
      {item ? (
        <>
          <p>
            {before === item.totalCents || before === null
              ? say('example.same', { after })
              : say('example.change', { before: money(before, currency), after })}
          </p>
          <Calculation item={item} currency={currency} />
        </>
      ) : (
        <p className="muted">{say('example.none')}</p>
      )}
    </>
  )
}

function Missing({ example: { missing } }: { readonly example: Example }) {
  const say = useWords('owed')
  const list = useMonthList()
  const byIndex = Map.groupBy(missing, ({ index }) => index)
  if (missing.length === 0) return null
  return (
    <div className={styles.form}>
      {[...byIndex].map(([index, gaps]) => (
        <p key={index} className="small">
          {say('example.missing', { index, months: list(gaps.map(({ month }) => month)) })}
        </p>
      ))}
      <div>
        <LinkButton to="/regras/indices" variant="default" size="xs">
          {say('example.load')}
        </LinkButton>
      </div>
    </div>
  )
}
