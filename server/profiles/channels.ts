import { type SpokenChannel, spokenChannels } from '../../api/profiles.ts'
import type { OptOutChannel } from '../compliance/facts.ts'

/** Ways to reach somebody through what we have of them, without those they asked us to leave. */
export const openChannels = (
  carries: readonly SpokenChannel[],
  optOuts: readonly OptOutChannel[],
): SpokenChannel[] =>
  optOuts.includes('all')
    ? []
    : spokenChannels.filter((one) => carries.includes(one) && !optOuts.includes(one))
