import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { type FieldProps, shared } from '../../ui/fields.tsx'
import { useFormats, useWords } from '../../words.ts'
import { isPercent, percentTyped } from './policy-draft.ts'

/** A percentage: typed with either mark, kept as the contract has it (`'2.5'`). */
export function PercentField(props: FieldProps<string>) {
  const say = useWords('portfolios')
  const { percent } = useFormats()
  const { value, onChange } = props
  const [text, setText] = useState(percent(value).replace('%', ''))
  const isSame = percentTyped(text) === value
  return (
    <TextInput
      {...shared(props)}
      inputMode="decimal"
      autoComplete="off"
      rightSection={<span className="small muted">%</span>}
      styles={{ input: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' } }}
      error={isPercent(value) ? props.problem : say('policy.percentProblem')}
      value={isSame ? text : percent(value).replace('%', '')}
      onChange={(event) => {
        setText(event.currentTarget.value)
        onChange(percentTyped(event.currentTarget.value))
      }}
    />
  )
}
