import { useWords } from '../../words.ts'

/** The commonest of FEBRABAN's reasons for refusing; others are said by their number. */
const known = [
  ...(['01', '07', '08', '09', '10', '16', '17', '18'] as const),
  ...(['20', '24', '45', '46', '47', '48', '49', '63'] as const),
]

/** A bank's reasons in words. */
export function useReasons(): (reasons: readonly string[]) => string {
  const say = useWords('banking')
  const wordOf = (code: string) => {
    const name = known.find((one) => one === code)
    return name ? say(`reasons.${name}`) : say('one.reason', { code })
  }
  return (reasons) => reasons.map(wordOf).join(', ')
}
