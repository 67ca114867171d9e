import { Button } from '@mantine/core'
import { useState } from 'react'
import { changeDueDate, changeMeans } from '../../../api/agreement-changes.ts'
import { listAgreements, readAgreement } from '../../../api/agreements.ts'
import type { paymentMeans } from '../../../api/payments.ts'
import { Sheet } from '../../ui/dialog.tsx'
import { SwitchField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Day, Money } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import type { Agreement, Instalment } from './agreement-states.ts'
import styles from './agreements.module.css'

type ChangeSheetProps = {
  readonly of: Agreement
  readonly instalment: Instalment | undefined
  readonly isOpen: boolean
  readonly onClose: () => void
}

const refreshes = [readAgreement, listAgreements]

/** Another day or another way to pay one instalment, one tap each; the deal stays. */
export function ChangeSheet({ of, instalment, isOpen, onClose }: ChangeSheetProps) {
  const say = useWords('agreements')
  if (!instalment) return null
  const { n, dueOn, amountCents } = instalment
  return (
    <Sheet
      isOpen={isOpen}
      onClose={onClose}
      title={say('change.title', { n, count: of.partCount })}
    >
      <div className={styles.form}>
        <p className={styles.pixAmount}>
          <Money cents={amountCents} currency={of.currency} size="large" isStrong />
          <span className="muted">
            {say('dueOn')} <Day on={dueOn} withWeekday />
          </span>
        </p>
        <Dates of={of} instalment={instalment} onDone={onClose} />
        <Means of={of} instalment={instalment} onDone={onClose} />
      </div>
    </Sheet>
  )
}

type PartProps = {
  readonly of: Agreement
  readonly instalment: Instalment
  readonly onDone: () => void
}

function Dates({ of, instalment, onDone }: PartProps) {
  const say = useWords('agreements')
  const { weekday } = useFormats()
  const { n, datesOffered } = instalment
  const moving = useDo(changeDueDate, { refreshes, quiet: 'all' })
  const move = async (to: string) => {
    if ((await moving.run({ agreementId: of.id, n, to })).ok) onDone()
  }
  return (
    <section className={styles.choices}>
      <h3 className={styles.choicesTitle}>{say('change.dates')}</h3>
      {datesOffered.length === 0 ? (
        <p className="muted">{say('change.noDates')}</p>
      ) : (
        <>
          <p className="muted small">{say('change.datesLeft', { count: of.dateChangesLeft })}</p>
          {datesOffered.map((to) => (
            <Button
              key={to}
              variant="default"
              loading={moving.isRunning}
              onClick={() => move(to)}
              fullWidth
            >
              {say('change.moveTo', { day: weekday(to) })}
            </Button>
          ))}
        </>
      )}
      {moving.problem && <Problem of={moving.problem} />}
    </section>
  )
}

function Means({ of, instalment, onDone }: PartProps) {
  const say = useWords('agreements')
  const payments = useWords('payments')
  const [isForAll, setIsForAll] = useState(false)
  const changing = useDo(changeMeans, {
    refreshes,
    says: () => say('change.meansDone'),
    quiet: 'all',
  })
  const change = async (means: (typeof paymentMeans)[number]) => {
    const n = isForAll ? undefined : instalment.n
    if ((await changing.run({ agreementId: of.id, n, means })).ok) onDone()
  }
  const others = of.meansOffered.filter((means) => isForAll || means !== instalment.means)
  return (
    <section className={styles.choices}>
      <h3 className={styles.choicesTitle}>{say('change.means')}</h3>
      <p className="muted small">{say('change.meansHelp')}</p>
      <SwitchField label={say('change.meansAll')} value={isForAll} onChange={setIsForAll} />
      <div className={styles.row}>
        {others.map((means) => (
          <Button
            key={means}
            variant="default"
            loading={changing.isRunning}
            onClick={() => change(means)}
          >
            {payments(`means.${means}`)}
          </Button>
        ))}
      </div>
      {changing.problem && <Problem of={changing.problem} />}
    </section>
  )
}
