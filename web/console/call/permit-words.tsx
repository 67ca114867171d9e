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

/** Said beside every time that is not the agency's own: whose clock it is. */
export function TheirClock({ of }: { readonly of: Permit | undefined }) {
  const say = useWords('call')
  const { elsewhere } = useTheirTime(of?.zone)
  if (!of || !elsewhere || !(of.closesAt || of.nextAllowedAt)) return null
  return <span className="small muted">{say('theirTime', { place: elsewhere })}</span>
}

/** `Pode ligar até 20:00`, `Abre 24/11 (terça) 08:00`, on the clock where the person is. */
function usePermitSentence(permit: Permit | undefined): string {
  const say = useWords('call')
  const { write } = useTheirTime(permit?.zone)
  if (!permit) return ''
  const { isAllowed, closesAt, nextAllowedAt } = permit
  if (isAllowed) return closesAt ? say('mayUntil', { time: write.time(closesAt) }) : say('mayNow')
  return nextAllowedAt ? say('opensAt', { at: write.instantWeekday(nextAllowedAt) }) : say('notNow')
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
