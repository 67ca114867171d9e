import { Button } from '@mantine/core'
import { useState } from 'react'
import { quoteAdvance, takeAdvance } from '../../../api/agreement-changes.ts'
import { listAgreements, readAgreement } from '../../../api/agreements.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { NumberField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import type { Agreement } from './agreement-states.ts'
import styles from './agreements.module.css'

type AdvanceProps = { readonly of: Agreement; readonly onClose: () => void }

/** Some instalments paid before their day: what is taken off is shown before it is taken. */
export function AdvanceDialog({ of, onClose }: AdvanceProps) {
  const say = useWords('agreements')
  const most = of.instalments.filter(({ paidOn }) => paidOn === null).length
  const [count, setCount] = useState<number | null>(1)
  return (
    <Dialog isOpen onClose={onClose} title={say('advance.title')}>
      <div className={styles.form}>
        <p>{say('advance.text')}</p>
        <NumberField
          label={say('advance.count')}
          min={1}
          max={most}
          value={count}
          onChange={setCount}
        />
        {count !== null && count >= 1 && <Quoted of={of} count={count} onClose={onClose} />}
      </div>
    </Dialog>
  )
}

function Quoted({ of, count, onClose }: AdvanceProps & { readonly count: number }) {
  const say = useWords('agreements')
  const { money, weekday } = useFormats()
  const ask = { agreementId: of.id, count }
  const read = useRead(quoteAdvance, ask, { freshMs: 0 })
  const taking = useDo(takeAdvance, {
    refreshes: [readAgreement, listAgreements],
    says: () => say('advance.done'),
    quiet: 'all',
    facts: { currency: of.currency },
  })
  const take = async (payCents: number) => {
    const answer = await taking.run({ ...ask, payCents })
    if (answer.ok) onClose()
    else if (answer.refusal === 'advance-outdated') read.again()
  }
  return (
    <Reading of={read} shape="text" rows={3}>
      {({ quote }) => {
        const { payCents, offCents, payByOn } = quote
        const amount = money(payCents, of.currency)
        return (
          <>
            <p className={styles.pixAmount}>
              <strong>{say('advance.pay', { amount, day: weekday(payByOn) })}</strong>
              <span className="muted">
                {say('advance.off', { amount: money(offCents, of.currency) })}
              </span>
            </p>
            <p className="small muted">{say('advance.law')}</p>
            {taking.problem && <Problem of={taking.problem} />}
            <Button
              loading={taking.isRunning}
              disabled={read.isRefreshing}
              onClick={() => take(payCents)}
            >
              {say('advance.take', { amount })}
            </Button>
          </>
        )
      }}
    </Reading>
  )
}
