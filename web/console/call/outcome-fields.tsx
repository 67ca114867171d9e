import { DayField, LongTextField, SelectField, TextField } from '../../ui/fields.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { useWords } from '../../words.ts'
import { CallbackPicker } from './callback-picker.tsx'
import { ChequeBooking } from './cheque-booking.tsx'
import type { Asked } from './closing.ts'
import { useDesk } from './desk.ts'
import styles from './outcome-panel.module.css'
import type { Outcome } from './outcome-search.ts'
import { useToday } from './their-time.ts'
import { VisitBooking } from './visit-booking.tsx'

/** What this outcome needs to be said, each with the field that fits. */
export function OutcomeFields({ outcome }: { readonly outcome: Outcome }) {
  return (
    <div className={styles.fields} data-outcome-fields>
      {outcome.asks.map((asked) => (
        <div key={asked.name} data-ask={asked.name}>
          <Field asked={asked} />
        </div>
      ))}
      {outcome.needs === 'visit' && <VisitBooking />}
      {outcome.needs === 'cheque' && <ChequeBooking />}
    </div>
  )
}

function Field({ asked }: { readonly asked: Asked }) {
  const words = useFieldWords()
  const common = useWords('common')
  const today = useToday()
  const { drafting, closing, brief } = useDesk()
  const { name, kind, choices, isRequired } = asked
  const value = drafting.draft.fields[name] ?? ''
  const shared = {
    label: words.label(name) + (isRequired ? '' : ` (${common('optional')})`),
    isRequired,
    problem: closing.missing.includes(name) ? common('required') : undefined,
  }
  const onChange = (text: string) => drafting.fill(name, text)
  const isPast = name === 'paidOn'
  switch (kind) {
    case 'moment':
      return <CallbackPicker {...shared} value={value} onChange={onChange} />
    case 'day':
      return (
        <DayField
          {...shared}
          value={value}
          onChange={onChange}
          {...(isPast ? { max: today } : { min: today })}
        />
      )
    case 'cents':
      return (
        <MoneyField
          {...shared}
          currency={brief.currency}
          value={value === '' ? null : Number(value)}
          onChange={(cents) => onChange(cents === null ? '' : String(cents))}
        />
      )
    case 'choice':
      return (
        <SelectField
          {...shared}
          value={value === '' ? null : value}
          choices={choices.map((one) => ({ value: one, word: words.choice(one) }))}
          onChange={(chosen) => onChange(chosen ?? '')}
        />
      )
    case 'phone':
      return <TextField {...shared} kind="tel" value={value} onChange={onChange} maxLength={30} />
    default:
      return (
        <LongTextField {...shared} rows={1} maxLength={1000} value={value} onChange={onChange} />
      )
  }
}

/** Names of fields and choices come from the server; one without words here is shown as it is. */
function useFieldWords() {
  const say = useWords('call')
  const orItself = (key: string, name: string) =>
    say(key as 'title', { defaultValue: name }) as string
  return {
    label: (name: string) => orItself(`outcome.field.${name}`, name),
    choice: (name: string) => orItself(`outcome.choice.${name}`, name),
  }
}
