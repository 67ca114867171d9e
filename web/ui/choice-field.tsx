import { Input, SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import type { Choice, FieldProps } from './fields.tsx'

/** One of two to four, all in sight. */
export function ChoiceField<Value extends string>(
  props: FieldProps<Value> & { readonly choices: readonly Choice<Value>[] },
) {
  const id = useId()
  return (
    <Input.Wrapper
      label={props.label}
      description={props.help}
      error={props.problem}
      labelElement="div"
      labelProps={{ id }}
    >
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        disabled={props.isDisabled}
        data={props.choices.map(({ value, word }) => ({ value, label: word }))}
        value={props.value}
        onChange={(value) => props.onChange(value as Value)}
      />
    </Input.Wrapper>
  )
}
