import { useState } from 'react'
import { TextField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import { daysTyped } from './days-typed.ts'

type DueDaysFieldProps = {
  readonly value: (number | null)[]
  readonly onChange: (days: (number | null)[]) => void
}

/** Days of the month to choose from, typed one after the other; 31 is the last of any month. */
export function DueDaysField({ value, onChange }: DueDaysFieldProps) {
  const say = useWords('policies')
  const [text, setText] = useState(value.join(', '))
  return (
    <TextField
      label={say('field.dueDays')}
      help={say('help.dueDays')}
      value={text}
      problem={value.includes(null) ? say('help.dueDaysProblem') : undefined}
      onChange={(typed) => {
        setText(typed)
        onChange(daysTyped(typed, 1, 31, 31))
      }}
    />
  )
}
