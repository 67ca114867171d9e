import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { answerTextMax, type FactKind } from '../../../api/listening.ts'
import { useNow } from '../../session.ts'
import { DayField, TextField } from '../../ui/fields.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { useFormats, useWords } from '../../words.ts'
import styles from './listening.module.css'
import { monthsBack, nextDayOf } from './near-days.ts'
import { choicesOf, useAnswerWords } from './use-answer-words.ts'

type AnswerFieldProps = {
  /** What is answered, for whoever does not see the screen. */
  readonly label: string
  readonly fact: FactKind
  readonly currency: string
  readonly isBusy: boolean
  readonly onAnswer: (value: string) => void
}

/** One press, or a few letters: as the fact wants it. */
export function AnswerField(props: AnswerFieldProps) {
  const words = useAnswerWords(props.currency)
  const choices = choicesOf(props.fact).map((value) => ({
    value,
    word: words.choice(props.fact, value),
  }))
  if (choices.length > 0) return <Chips {...props} chips={choices} />
  if (props.fact === 'since-when') return <Since {...props} />
  if (props.fact === 'next-income-on') return <NextIncome {...props} />
  if (props.fact === 'monthly-budget-cents') return <Monthly {...props} />
  return <Typed {...props} />
}

type Chip = { readonly value: string; readonly word: string }
type ChipsProps = AnswerFieldProps & {
  readonly chips: readonly Chip[]
  readonly children?: ReactNode
}

function Chips({ label, chips, isBusy, onAnswer, children }: ChipsProps) {
  return (
    <fieldset className={styles.chips}>
      <legend className="unseen">{label}</legend>
      {chips.map(({ value, word }) => (
        <Button
          key={word}
          size="compact-sm"
          variant="default"
          disabled={isBusy}
          onClick={() => onAnswer(value)}
        >
          {word}
        </Button>
      ))}
      {children}
    </fieldset>
  )
}

const backs = { 'this-month': 0, 'last-month': 1, 'months-3': 3, 'months-6': 6, year: 12 } as const
const backNames = ['this-month', 'last-month', 'months-3', 'months-6', 'year'] as const

function Since(props: AnswerFieldProps) {
  const say = useWords('listening')
  const now = useNow()
  const chips = backNames.map((name) => ({
    value: monthsBack(now, backs[name]),
    word: say(`sinceChip.${name}`),
  }))
  return <Chips {...props} chips={chips} />
}

/** Days on which many are paid. */
const paydays = [5, 10, 15, 20, 30] as const

function NextIncome(props: AnswerFieldProps) {
  const { day } = useFormats()
  const now = useNow()
  const say = useWords('listening')
  const [on, setOn] = useState('')
  const chips = paydays
    .map((one) => nextDayOf(now, one))
    .toSorted()
    .map((value) => ({ value, word: day(value) }))
  return (
    <Chips {...props} chips={chips}>
      <Form value={on} isBusy={props.isBusy} onAnswer={props.onAnswer}>
        <DayField label={say('typed.day')} value={on} onChange={setOn} min={now.slice(0, 10)} />
      </Form>
    </Chips>
  )
}

function Monthly({ currency, isBusy, onAnswer }: AnswerFieldProps) {
  const say = useWords('listening')
  const [amount, setAmount] = useState<number | null>(null)
  return (
    <Form value={amount ? String(amount) : ''} isBusy={isBusy} onAnswer={onAnswer}>
      <MoneyField
        label={say('typed.cents')}
        currency={currency}
        value={amount}
        onChange={setAmount}
      />
    </Form>
  )
}

function Typed({ fact, isBusy, onAnswer }: AnswerFieldProps) {
  const say = useWords('listening')
  const [text, setText] = useState('')
  const areDays = fact === 'income-days'
  return (
    <Form value={text.trim()} isBusy={isBusy} onAnswer={onAnswer}>
      <TextField
        label={areDays ? say('typed.days') : say('typed.text')}
        help={areDays ? say('typed.daysHelp') : say('sensitiveHelp')}
        value={text}
        onChange={setText}
        maxLength={areDays ? 30 : answerTextMax}
      />
    </Form>
  )
}

type FormProps = {
  readonly value: string
  readonly isBusy: boolean
  readonly onAnswer: (value: string) => void
  readonly children: ReactNode
}

function Form({ value, isBusy, onAnswer, children }: FormProps) {
  const say = useWords('listening')
  return (
    <form
      className={styles.typed}
      onSubmit={(event) => {
        event.preventDefault()
        if (value !== '') onAnswer(value)
      }}
    >
      {children}
      <Button type="submit" size="sm" variant="default" loading={isBusy} disabled={value === ''}>
        {say('note')}
      </Button>
    </form>
  )
}
