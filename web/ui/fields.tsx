import { NumberInput, PasswordInput, Select, Switch, Textarea, TextInput } from '@mantine/core'
import type { HTMLInputAutoCompleteAttribute } from 'react'

export type FieldProps<Value> = {
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** What to write and why, under the label. */
  readonly help?: string | undefined
  /** What is wrong and how to mend it, in words. */
  readonly problem?: string | undefined
  readonly isRequired?: boolean
  readonly isDisabled?: boolean
  readonly hasFocus?: boolean
  readonly onLeave?: () => void
}

/** What every field shares, in the words of the library beneath. */
export function shared<Value>(props: FieldProps<Value>) {
  return {
    label: props.label,
    description: props.help,
    error: props.problem,
    required: props.isRequired,
    withAsterisk: false,
    disabled: props.isDisabled,
    'data-autofocus': props.hasFocus,
    onBlur: props.onLeave,
  } as const
}

type TextFieldProps = FieldProps<string> & {
  readonly kind?: 'text' | 'email' | 'tel' | 'search'
  readonly complete?: HTMLInputAutoCompleteAttribute
  readonly maxLength?: number
  readonly example?: string
}

export function TextField(props: TextFieldProps) {
  return (
    <TextInput
      {...shared(props)}
      type={props.kind ?? 'text'}
      autoComplete={props.complete ?? 'off'}
      maxLength={props.maxLength}
      placeholder={props.example}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}

export function PasswordField(props: FieldProps<string> & { readonly isNew?: boolean }) {
  return (
    <PasswordInput
      {...shared(props)}
      autoComplete={props.isNew ? 'new-password' : 'current-password'}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}

export function LongTextField(
  props: FieldProps<string> & { readonly rows?: number; readonly maxLength?: number },
) {
  return (
    <Textarea
      {...shared(props)}
      autosize
      minRows={props.rows ?? 2}
      maxRows={8}
      maxLength={props.maxLength}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}

/** A whole number, with its bounds. */
export function NumberField(
  props: FieldProps<number | null> & {
    readonly min?: number
    readonly max?: number
    readonly suffix?: string
  },
) {
  return (
    <NumberInput
      {...shared(props)}
      allowDecimal={false}
      min={props.min}
      max={props.max}
      suffix={props.suffix}
      value={props.value ?? ''}
      onChange={(value) => props.onChange(typeof value === 'number' ? value : null)}
    />
  )
}

/** A day, `'2026-11-27'` or empty, chosen with the calendar that the system has. */
export function DayField(
  props: FieldProps<string> & { readonly min?: string; readonly max?: string },
) {
  return (
    <TextInput
      {...shared(props)}
      type="date"
      min={props.min}
      max={props.max}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}

/** A day and a time of the clock, `'2026-11-27T10:00'` or empty, without a zone. */
export function MomentField(
  props: FieldProps<string> & { readonly min?: string; readonly max?: string },
) {
  return (
    <TextInput
      {...shared(props)}
      type="datetime-local"
      min={props.min}
      max={props.max}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}

export type Choice<Value extends string> = { readonly value: Value; readonly word: string }

/** One of many. For two to four, `ChoiceField` shows them all. */
export function SelectField<Value extends string>(
  props: FieldProps<Value | null> & {
    readonly choices: readonly Choice<Value>[]
    readonly isSearchable?: boolean
    readonly isClearable?: boolean
    readonly example?: string
  },
) {
  return (
    <Select
      {...shared(props)}
      data={props.choices.map(({ value, word }) => ({ value, label: word }))}
      value={props.value}
      placeholder={props.example}
      searchable={props.isSearchable}
      clearable={props.isClearable}
      allowDeselect={props.isClearable}
      onChange={(value) => props.onChange(value as Value | null)}
    />
  )
}

export function SwitchField(props: FieldProps<boolean>) {
  const { label, description, error, disabled } = shared(props)
  return (
    <Switch
      label={label}
      description={description}
      error={error}
      disabled={disabled}
      checked={props.value}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  )
}
