import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readTimeline } from '../../../api/debtors.ts'
import { estimateRestitution, listRestitutions, openRestitution } from '../../../api/debts.ts'
import { DayField, LongTextField, SelectField, SwitchField } from '../../ui/fields.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import styles from './debtor-forms.module.css'
import type { OwedPortfolio } from './use-owed-portfolios.ts'

type RestitutionFormProps = {
  readonly debtorId: string
  /** The same key twice is one case, however often the button is pressed. */
  readonly openedAs: string
  readonly portfolios: readonly OwedPortfolio[]
  readonly onDone: () => void
}

type Given = {
  readonly portfolioId: string
  readonly paidCents: number | null
  readonly paidOn: string
  readonly reason: string
  readonly isJustified: boolean
  readonly justification: string
}

/** What was paid and not owed; the sum to give back is worked out while it is typed. */
export function RestitutionForm({ debtorId, openedAs, portfolios, onDone }: RestitutionFormProps) {
  const say = useWords('owed')
  const today = useToday()
  const [given, setGiven] = useState<Given>({
    portfolioId: portfolios[0]?.id ?? '',
    paidCents: null,
    paidOn: today,
    reason: '',
    isJustified: false,
    justification: '',
  })
  const set = (change: Partial<Given>) => setGiven((now) => ({ ...now, ...change }))
  const currency = portfolios.find(({ id }) => id === given.portfolioId)?.currency ?? 'BRL'
  const opening = useDo(openRestitution, {
    refreshes: [listRestitutions, readTimeline],
    says: () => say('restitution.opened'),
    quiet: 'all',
  })
  const open = async (event: FormEvent) => {
    event.preventDefault()
    const { paidCents, reason } = given
    if (paidCents === null) return
    const ask = { ...given, debtorId, paidCents, reason: reason.trim(), requestKey: openedAs }
    if ((await opening.run(ask)).ok) onDone()
  }
  return (
    <form className={styles.form} onSubmit={open}>
      <p className="small muted">{say('restitution.help')}</p>
      {portfolios.length > 1 && (
        <SelectField
          label={say('restitution.portfolio')}
          choices={portfolios.map(({ id, name }) => ({ value: id, word: name }))}
          value={given.portfolioId}
          onChange={(id) => set({ portfolioId: id ?? given.portfolioId })}
        />
      )}
      <MoneyField
        label={say('restitution.paid')}
        value={given.paidCents}
        currency={currency}
        onChange={(paidCents) => set({ paidCents })}
        isRequired
      />
      <DayField
        label={say('restitution.paidOn')}
        max={today}
        value={given.paidOn}
        onChange={(paidOn) => set({ paidOn })}
        isRequired
      />
      <LongTextField
        label={say('restitution.reason')}
        value={given.reason}
        onChange={(reason) => set({ reason })}
        maxLength={500}
        isRequired
      />
      <SwitchField
        label={say('restitution.isJustified')}
        value={given.isJustified}
        onChange={(isJustified) => set({ isJustified })}
      />
      {given.isJustified && (
        <LongTextField
          label={say('restitution.justification')}
          value={given.justification}
          onChange={(justification) => set({ justification })}
          maxLength={500}
          isRequired
        />
      )}
      <Estimate given={given} currency={currency} />
      {opening.problem && <Problem of={opening.problem} />}
      <Button
        type="submit"
        loading={opening.isRunning}
        disabled={!given.paidCents || given.paidOn === '' || given.reason.trim().length < 3}
      >
        {say('restitution.word')}
      </Button>
    </form>
  )
}

function Estimate({ given, currency }: { readonly given: Given; readonly currency: string }) {
  const say = useWords('owed')
  const { money, day } = useFormats()
  const { paidOn, isJustified } = given
  const paidCents = given.paidCents ?? 0
  const { value } = useRead(
    estimateRestitution,
    { paidCents: Math.max(paidCents, 1), paidOn, isJustified },
    { isWanted: paidCents > 0 && paidOn !== '' },
  )
  if (!value || paidCents === 0) return null
  const indices = [...new Set(value.missing.map(({ index }) => index))].join(', ')
  return (
    <div aria-live="polite">
      <p className="small muted">
        {say('restitution.sum', {
          paid: money(value.paidCents, currency),
          day: day(paidOn),
          double: money(value.doubleCents, currency),
          correction: money(value.correctionCents, currency),
          interest: money(value.interestCents, currency),
        })}
      </p>
      <p>
        {say('restitution.today')}: <strong>{money(value.totalCents, currency)}</strong>
      </p>
      {indices !== '' && <p className="small">{say('restitution.missing', { indices })}</p>}
    </div>
  )
}
