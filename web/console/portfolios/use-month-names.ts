import { useMemo } from 'react'
import { useFormats } from '../../words.ts'

/** January to December, short, in the language of the reader. */
export function useMonthNames(): readonly string[] {
  const { region } = useFormats()
  return useMemo(() => {
    const write = new Intl.DateTimeFormat(region, { month: 'short', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, month) => write.format(Date.UTC(2026, month, 1)))
  }, [region])
}
