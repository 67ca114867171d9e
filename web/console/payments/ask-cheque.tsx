import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readTimeline } from '../../../api/debtors.ts'
import { askCheque, chequeSlots, listCheques } from '../../../api/receiving.ts'
import { usePerson } from '../../session.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DayField, SelectField, TextField } from '../../ui/fields.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import { type OwedPortfolio, useOwedPortfolios } from '../debtors/use-owed-portfolios.ts'
import styles from './payments.module.css'

/** Somebody will fetch a cheque at this person's place. */
export function AskCheque({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('receiving')
  const [isOpen, setIsOpen] = useState(false)
  const portfolios = useOwedPortfolios(debtorId)
  if (!portfolios || portfolios.length === 0) return null
  const close = () => setIsOpen(false)
  return (
    <>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        {say('cheques.ask')}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={say('cheques.askTitle')}>
        {isOpen && <ChequeForm debtorId={debtorId} portfolios={portfolios} onDone={close} />}
      </Dialog>
    </>
  )
}

export type ChequeFormProps = {
  readonly debtorId: string
  readonly portfolios: readonly Pick<OwedPortfolio, 'id' | 'name' | 'currency'>[]
  readonly onDone: () => void
}

type Slot = (typeof chequeSlots)[number]

export function ChequeForm({ debtorId, portfolios, onDone }: ChequeFormProps) {
  const say = useWords('receiving')
  const today = useToday()
  const { name } = usePerson()
  const [given, setGiven] = useState({
    portfolioId: portfolios[0]?.id ?? '',
    address: '',
    pickUpOn: today,
    slot: 'morning' as Slot,
    collector: name,
    note: '',
    windowFrom: '',
    windowTo: '',
  })
  const [amountCents, setAmountCents] = useState<number | null>(null)
  const set = (part: Partial<typeof given>) => setGiven((now) => ({ ...now, ...part }))
  const currency = portfolios.find(({ id }) => id === given.portfolioId)?.currency ?? 'BRL'
  const ask = useDo(askCheque, {
    refreshes: [listCheques, readTimeline],
    says: () => say('cheques.asked'),
    quiet: 'all',
  })
  const isWhole = amountCents && given.address.trim() && given.collector.trim() && given.pickUpOn
  const run = async (event: FormEvent) => {
    event.preventDefault()
    if (!amountCents || !isWhole) return
    const { windowFrom, windowTo, ...rest } = given
    const window = { ...(windowFrom ? { windowFrom } : {}), ...(windowTo ? { windowTo } : {}) }
    if ((await ask.run({ debtorId, amountCents, ...rest, ...window })).ok) onDone()
  }
  return (
    <form className={styles.form} onSubmit={run}>
      <p className="small muted">{say('cheques.askText')}</p>
      {portfolios.length > 1 && (
        <SelectField
          label={say('cheques.portfolio')}
          choices={portfolios.map((one) => ({ value: one.id, word: one.name }))}
          value={given.portfolioId}
          onChange={(portfolioId) => set({ portfolioId: portfolioId ?? given.portfolioId })}
        />
      )}
      <MoneyField
        label={say('amount')}
        currency={currency}
        value={amountCents}
        onChange={setAmountCents}
        isRequired
        hasFocus
      />
      <TextField
        label={say('cheques.address')}
        value={given.address}
        onChange={(address) => set({ address })}
        isRequired
        maxLength={200}
      />
      <DayField
        label={say('cheques.day')}
        value={given.pickUpOn}
        onChange={(pickUpOn) => set({ pickUpOn })}
        min={today}
        isRequired
      />
      <ChoiceField
        label={say('cheques.slot')}
        choices={chequeSlots.map((value) => ({ value, word: say(`cheques.slots.${value}`) }))}
        value={given.slot}
        onChange={(slot) => set({ slot })}
      />
      <div className={styles.window}>
        <TextInput
          type="time"
          label={say('cheques.windowFrom')}
          value={given.windowFrom}
          onChange={(event) => set({ windowFrom: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label={say('cheques.windowTo')}
          value={given.windowTo}
          onChange={(event) => set({ windowTo: event.currentTarget.value })}
        />
      </div>
      <TextField
        label={say('cheques.collector')}
        value={given.collector}
        onChange={(collector) => set({ collector })}
        isRequired
        maxLength={200}
      />
      <TextField
        label={say('cheques.note')}
        value={given.note}
        onChange={(note) => set({ note })}
        maxLength={500}
      />
      {ask.problem && <Problem of={ask.problem} />}
      <Button type="submit" loading={ask.isRunning} disabled={!isWhole}>
        {say('cheques.askRun')}
      </Button>
    </form>
  )
}
