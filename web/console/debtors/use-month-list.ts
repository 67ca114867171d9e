import { useFormats, useWords } from '../../words.ts'

/** A month as people read it: `2026-02` → "fevereiro de 2026"; and a list that stays short. */
export function useMonthList(): (months: readonly string[]) => string {
  const say = useWords('owed')
  const { month } = useFormats()
  return (months) => {
    const shown = months.slice(0, 4).map(month).join(', ')
    const more = months.length - 4
    return more > 0 ? say('example.more', { months: shown, count: more }) : shown
  }
}
