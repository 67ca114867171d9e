import { useNow, useZone } from '../../session.ts'
import { type Formats, formats } from '../../words/format.ts'
import { useFormats, useLocale } from '../../words.ts'

export type TheirTime = {
  /** Writes days and times as the clock where the customer is shows them. */
  readonly write: Formats
  /** How that clock is called, when it is not the agency's own. */
  readonly zoneName: string | undefined
}

/** The time where the customer is; the agency's own when that is unknown. */
export function useTheirTime(zone: string | null | undefined): TheirTime {
  const locale = useLocale()
  const ours = useFormats()
  if (!zone || zone === ours.zone) return { write: ours, zoneName: undefined }
  return { write: formats(locale, zone), zoneName: zoneNameOf(zone, ours.region) }
}

/** `America/Manaus` → `Horário do Amazonas`, as the reader's language calls it. */
export function zoneNameOf(zone: string, region: string): string {
  const parts = new Intl.DateTimeFormat(region, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(0)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

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
