import { IconClockPause, IconPhone } from '@tabler/icons-react'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useLocale, useWords } from '../../words.ts'
import { useTheirTime } from './their-time.ts'
import type { Permit } from './use-line.ts'

/** May this person be called now: the answer in one badge. */
export function PermitBadge({ of }: { readonly of: Permit | undefined }) {
  const sentence = usePermitSentence(of)
  if (!of) return null
  return of.isAllowed ? (
    <StateBadge tone="done" icon={IconPhone} word={sentence} />
  ) : (
    <StateBadge tone="attention" icon={IconClockPause} word={sentence} />
  )
}

/** `Pode ligar até 20:00`, `Abre 24/11 (terça) 08:00`; with the zone when it is another. */
export function usePermitSentence(permit: Permit | undefined): string {
  const say = useWords('call')
  const { write, zoneName } = useTheirTime(permit?.zone)
  if (!permit) return ''
  const inZone = zoneName ? ` ${say('theirTime', { zone: zoneName })}` : ''
  if (permit.isAllowed) {
    const { closesAt } = permit
    return closesAt ? say('mayUntil', { time: write.time(closesAt) }) + inZone : say('mayNow')
  }
  const { nextAllowedAt } = permit
  return nextAllowedAt
    ? say('opensAt', { at: write.instantWeekday(nextAllowedAt) }) + inZone
    : say('notNow')
}

/** Why not, in the reader's language, the gravest first. */
export function useReasons(permit: Permit | undefined): readonly Reason[] {
  const locale = useLocale()
  return (permit?.blockers ?? []).map(({ reason, ruleId, basis, place }) => ({
    text: reason[locale] ?? reason['pt-BR'] ?? ruleId,
    ruleId,
    basis,
    place,
  }))
}

type Reason = {
  readonly text: string
  readonly ruleId: string
  readonly basis: string
  readonly place: string | null
}
