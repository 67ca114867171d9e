import { useNow, useZone } from '../../session.ts'
import { type Formats, formats } from '../../words/format.ts'
import { useFormats, useLocale } from '../../words.ts'

export type TheirTime = {
  /** Writes days and times as the clock where the customer is shows them. */
  readonly write: Formats
  /** Whose clock it is, when it shows another time than the agency's: `Manaus`. */
  readonly elsewhere: string | undefined
}

/** The time where the customer is; the agency's own when that is unknown. */
export function useTheirTime(zone: string | null | undefined): TheirTime {
  const locale = useLocale()
  const ours = useFormats()
  const now = useNow()
  if (!zone || zone === ours.zone) return { write: ours, elsewhere: undefined }
  const write = formats(locale, zone)
  const isSame = now === '' || write.instant(now) === ours.instant(now)
  return { write, elsewhere: isSame ? undefined : cityOf(zone) }
}

/** `America/Sao_Paulo` → `Sao Paulo`: the city that zones are called by. */
const cityOf = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone

/** The day that a moment falls on in a zone, `'2026-11-24'`. Swedes write days as ISO 8601 does. */
export const dayIn = (at: string, zone: string): string =>
  at === ''
    ? ''
    : new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone }).format(
        Date.parse(at),
      )

/** Today, as the server has it, where the agency is. */
export function useToday(): string {
  return dayIn(useNow(), useZone())
}
