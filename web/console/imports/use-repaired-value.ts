import { useFormats } from '../../words.ts'

/** What was kept, as the reader writes it: amounts come in centavos, days as `2026-11-27`. */
export function useRepairedValue(): (field: string, value: string) => string {
  const formats = useFormats()
  return (field, value) => {
    if (/Cents$/.test(field) && /^-?\d{1,15}$/.test(value)) return formats.money(Number(value))
    if (/On$/.test(field) && /^\d{4}-\d{2}-\d{2}$/.test(value)) return formats.day(value)
    return value
  }
}
