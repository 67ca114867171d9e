import { Button, Chip } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import {
  commissionMeans,
  publishCommission,
  readCommission,
  readDraft,
} from '../../../api/remittances.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { PercentField } from '../portfolios/percent-field.tsx'
import type { Portfolio } from '../portfolios/use-portfolios.ts'
import { BandRows } from './band-rows.tsx'
import type { Policy } from './commission-policy.ts'
import { MeansRows } from './means-rows.tsx'
import styles from './remittances.module.css'

type CommissionFormProps = {
  readonly of: Portfolio
  readonly basedOn: number
  readonly policy: Policy
  readonly onDone: () => void
}

/** A new version of what the agency keeps in a portfolio. */
export function CommissionForm({ of, basedOn, policy, onDone }: CommissionFormProps) {
  const say = useWords('remittances')
  const [draft, setDraft] = useState(policy)
  const set = (part: Partial<Policy>) => setDraft((now) => ({ ...now, ...part }))
  const publish = useDo(publishCommission, {
    refreshes: [readCommission, readDraft],
    says: ({ version }) => say('rule.published', { version }),
    quiet: 'all',
  })
  const run = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await publish.run({ portfolioId: of.id, basedOn, policy: draft })
    if (answer.ok) onDone()
  }
  return (
    <form className={styles.form} onSubmit={run}>
      <BandRows bands={draft.bands} onChange={(bands) => set({ bands })} />
      <MeansRows rows={draft.byMeans} onChange={(byMeans) => set({ byMeans })} />
      <MoneyField
        label={say('rule.minimum')}
        currency={of.currency}
        value={draft.minimumCents}
        onChange={(minimumCents) => set({ minimumCents: minimumCents ?? 0 })}
      />
      <MoneyField
        label={say('rule.fixed')}
        currency={of.currency}
        value={draft.fixedCentsPerAgreement}
        onChange={(fixed) => set({ fixedCentsPerAgreement: fixed ?? 0 })}
      />
      <Keeper
        label={say('rule.fees')}
        value={draft.feesGoTo}
        onChange={(feesGoTo) => set({ feesGoTo })}
      />
      <Keeper
        label={say('rule.financed')}
        value={draft.financedInterestGoesTo}
        onChange={(financedInterestGoesTo) => set({ financedInterestGoesTo })}
      />
      <PercentField
        label={say('rule.withheld')}
        value={draft.withheldPct}
        onChange={(withheldPct) => set({ withheldPct })}
      />
      <Direct value={draft.directMeans} onChange={(directMeans) => set({ directMeans })} />
      {publish.problem && <Problem of={publish.problem} />}
      <Button type="submit" loading={publish.isRunning}>
        {say('rule.publish')}
      </Button>
    </form>
  )
}

type Who = Policy['feesGoTo']
type KeeperProps = {
  readonly label: string
  readonly value: Who
  readonly onChange: (value: Who) => void
}

function Keeper({ label, value, onChange }: KeeperProps) {
  const say = useWords('remittances')
  return (
    <ChoiceField
      label={label}
      choices={(['creditor', 'agency'] as const).map((who) => ({
        value: who,
        word: say(`rule.keeper.${who}`),
      }))}
      value={value}
      onChange={onChange}
    />
  )
}

type Means = Policy['directMeans'][number]
type DirectProps = {
  readonly value: readonly Means[]
  readonly onChange: (value: Means[]) => void
}

function Direct({ value, onChange }: DirectProps) {
  const say = useWords('remittances')
  const words = useWords('payments')
  return (
    <FieldGroup title={say('rule.direct')}>
      <p className="muted small">{say('rule.directHelp')}</p>
      <Chip.Group multiple value={[...value]} onChange={(chosen) => onChange(chosen as Means[])}>
        <div className={styles.deeds}>
          {commissionMeans.map((means) => (
            <Chip key={means} value={means} size="sm" radius="md" variant="outline">
              {words(`means.${means}`)}
            </Chip>
          ))}
        </div>
      </Chip.Group>
    </FieldGroup>
  )
}
