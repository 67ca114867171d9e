import type { ReplyOf } from '../../api/endpoint.ts'
import type { readFairness, readProfile } from '../../api/profiles.ts'
import type { Wireable } from '../platform/route.ts'
import type { Study } from './actions.ts'
import type { Because } from './because.ts'
import type { Fairness, Group } from './fairness.ts'

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

type FairnessRead = Fairness & { readonly sampled: number; readonly ofAll: number }

export const presentFairness = ({ all, byRegion, byAge, ...read }: FairnessRead) =>
  ({
    ...read,
    all: groupShown(all),
    byRegion: byRegion.map(groupShown),
    byAge: byAge.map(groupShown),
  }) satisfies Wireable<ReplyOf<typeof readFairness>>

const groupShown = ({ circumstances, tones, ways, ...group }: Group) => ({
  ...group,
  circumstances: [...circumstances],
  tones: [...tones],
  ways: [...ways],
})
