import { useState } from 'react'
import { type FieldProps, TextField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import { daysTyped } from './days-typed.ts'

type DaysFieldProps = FieldProps<(number | null)[]> & {
  readonly min: number
  readonly max: number
}

/** Some numbers of days, typed one after the other: "3, 1". */
export function DaysField({ value, onChange, min, max, ...field }: DaysFieldProps) {
  const say = useWords('portfolios')
  const [text, setText] = useState(value.join(', '))
  return (
    <TextField
      {...field}
      value={text}
      problem={value.includes(null) ? say('followUp.daysProblem', { min, max }) : undefined}
      onChange={(typed) => {
        setText(typed)
        onChange(daysTyped(typed, min, max))
      }}
    />
  )
}
