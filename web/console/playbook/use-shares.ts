import { useFormats } from '../../words.ts'

/** A share of 0 to 1 as whole per cent: `0.345` → `35%`. */
export function useShares(): (share: number) => string {
  const { percent } = useFormats()
  return (share) => percent(String(Math.round(share * 100)))
}
