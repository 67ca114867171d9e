import type { ReplyOf } from '../../api/endpoint.ts'
import type { readProfile } from '../../api/profiles.ts'
import type { Wireable } from '../platform/route.ts'
import type { Study } from './actions.ts'
import type { Because } from './because.ts'

/** As the wire carries it; lists that nobody may change are copied. */
export function presentStudy({ profile, situation, cases, ...study }: Study) {
  const { when, channel, tone, way, overrides } = situation
  return {
    ...study,
    profile: {
      held: profile.held.map((one) => ({ ...one, evidence: [...one.evidence] })),
      leftOut: [...profile.leftOut],
    },
    situation: {
      when: when && { ...when, because: shown(when.because) },
      channel: { ...channel, because: shown(channel.because) },
      tone: { ...tone, because: shown(tone.because) },
      way: { ...way, next: [...way.next], because: shown(way.because) },
      overrides: [...overrides],
    },
    cases: cases && { ...cases, ways: [...cases.ways] },
  } satisfies Wireable<ReplyOf<typeof readProfile>>
}

const shown = (all: readonly Because[]) =>
  all.map(({ reason, facts }) => ({ reason, facts: { ...facts } }))
