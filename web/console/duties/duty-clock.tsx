import { StateBadge } from '../../ui/state-badge.tsx'
import { useWords } from '../../words.ts'

/** How long there is, by colour and in words. */
export function DutyClock({ daysLeft }: { readonly daysLeft: number }) {
  const say = useWords('duties')
  if (daysLeft < 0) return <StateBadge tone="stop" word={say('clock.late', { count: -daysLeft })} />
  if (daysLeft === 0) return <StateBadge tone="attention" word={say('clock.today')} />
  const tone = daysLeft <= 2 ? 'attention' : 'plain'
  return <StateBadge tone={tone} word={say('clock.left', { count: daysLeft })} />
}
