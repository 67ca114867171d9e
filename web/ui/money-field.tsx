import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useFormats, useWords } from '../words.ts'
import { type FieldProps, shared } from './fields.tsx'
import { readMoney, writeMoney } from './money-text.ts'

type MoneyFieldProps = FieldProps<number | null> & { readonly currency: string }

/** An amount typed as people write it; outside it is whole centavos. */
export function MoneyField(props: MoneyFieldProps) {
  const say = useWords('common')
  const { region, money } = useFormats()
  const { value, onChange, onLeave } = props
  const [text, setText] = useState(value === null ? '' : writeMoney(value, region))
  const isWrong = text !== '' && readMoney(text) === undefined

  useEffect(() => {
    setText((typed) => {
      if ((readMoney(typed) ?? null) === value) return typed
      return value === null ? '' : writeMoney(value, region)
    })
  }, [value, region])

  return (
    <TextInput
      {...shared(props)}
      inputMode="decimal"
      autoComplete="off"
      leftSection={<span className="small muted">{sign(props.currency, region)}</span>}
      styles={{ input: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' } }}
      error={isWrong ? say('invalidMoney', { example: money(123456) }) : props.problem}
      value={text}
      onChange={(event) => {
        const typed = event.currentTarget.value
        setText(typed)
        onChange(readMoney(typed) ?? null)
      }}
      onBlur={() => {
        if (value !== null) setText(writeMoney(value, region))
        onLeave?.()
      }}
    />
  )
}

const sign = (currency: string, region: string): string =>
  new Intl.NumberFormat(region, { style: 'currency', currency })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency
