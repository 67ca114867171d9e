import { Chip } from '@mantine/core'
import { useId } from 'react'
import type { Choice } from './fields.tsx'
import styles from './filter-pills.module.css'

type FilterPillsProps<Value extends string> = {
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** Which of a list to show: one of a few, all in sight, over as many lines as they need. */
export function FilterPills<Value extends string>(props: FilterPillsProps<Value>) {
  const id = useId()
  return (
    <div className={styles.pills} role="radiogroup" aria-labelledby={id}>
      <span id={id} className="unseen">
        {props.label}
      </span>
      <Chip.Group value={props.value} onChange={(value) => props.onChange(value as Value)}>
        {props.choices.map(({ value, word }) => (
          <Chip key={value} name={id} value={value} size="sm" radius="md" variant="outline">
            {word}
          </Chip>
        ))}
      </Chip.Group>
    </div>
  )
}
