import { IconClock } from '@tabler/icons-react'
import { StateBadge, type Tone } from '../../ui/state-badge.tsx'
import { useWords } from '../../words.ts'
import type { ComplaintRow } from './complaint.ts'

const tones: Record<ComplaintRow['clock']['state'], Tone> = {
  late: 'stop',
  today: 'attention',
  soon: 'attention',
  'in-time': 'plain',
  stopped: 'done',
}

type Clocked = { readonly clock: ComplaintRow['clock']; readonly state: string }

/** How long there is to answer, in days and in working days. */
export function ClockBadge({ of: { clock, state } }: { readonly of: Clocked }) {
  const say = useWords('complaints')
  const left = `${say('clock.left', { count: clock.days })} (${say('clock.working', {
    count: clock.workingDays,
  })})`
  const words: Record<typeof clock.state, string> = {
    late: say('clock.late', { count: -clock.days }),
    today: say('clock.today'),
    soon: left,
    'in-time': left,
    stopped: say(state === 'closed' ? 'state.closed' : 'state.answered'),
  }
  const icon = clock.state === 'stopped' || clock.state === 'late' ? undefined : IconClock
  return (
    <StateBadge tone={tones[clock.state]} word={words[clock.state]} {...(icon ? { icon } : {})} />
  )
}
