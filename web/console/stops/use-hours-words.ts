import { useWords } from '../../words.ts'
import { type DayName, dayNames, inWeekOrder } from './week-days.ts'

/** `{ 'mon-fri': '18:00-20:00' }` → `seg–sex 18:00–20:00`. */
export function useHoursWords() {
  const say = useWords('stops')
  const days = (span: string): string =>
    span
      .split('-')
      .map((name) => say(`days.${dayNames.find((day) => day === name) ?? ('mon' as DayName)}`))
      .join('–')
  return (hours: Readonly<Record<string, string>>): string =>
    inWeekOrder(hours)
      .map(([span, times]) => `${days(span)} ${times.replaceAll('-', '–')}`)
      .join('; ')
}
