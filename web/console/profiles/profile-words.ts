import {
  circumstances,
  correctionReasons,
  overrideReasons,
  partsOfDay,
  type SituationPart,
  situationParts,
  spokenChannels,
  tones,
  ways,
} from '../../../api/profiles.ts'
import { useWords } from '../../words.ts'

const oneOf = <Code extends string>(codes: readonly Code[], code: string): Code | undefined =>
  codes.find((one) => one === code)

/** The codes of a correction or a decision, as a line of history says them. */
export function useProfileCodes(): Readonly<Record<string, (code: string) => string>> {
  const say = useWords('profiles')
  const choice = useChoiceWords()
  return {
    circumstance: (code) => {
      const known = oneOf(circumstances, code)
      return known ? say(`circumstance.${known}`) : code
    },
    knownBy: (code) => {
      const known = oneOf(correctionReasons, code)
      return known ? say(`reason.${known}`) : code
    },
    overriddenFor: (code) => {
      const known = oneOf(overrideReasons, code)
      return known ? say(`situation.overrideReason.${known}`) : code
    },
    situationPart: (code) => {
      const known = oneOf(situationParts, code)
      return known ? say(`situation.part.${known}`) : code
    },
    choice,
    recommended: choice,
  }
}

/** Any choice of a situation in words; each code belongs to one part only. */
export function useChoiceWords(): (code: string) => string {
  const say = useWords('profiles')
  return (code) => {
    const [part, channel] = [oneOf(partsOfDay, code), oneOf(spokenChannels, code)]
    const [tone, way] = [oneOf(tones, code), oneOf(ways, code)]
    if (part) return say(`situation.partOfDay.${part}`)
    if (channel) return say(`situation.channel.${channel}`)
    if (tone) return say(`situation.tone.${tone}`)
    return way ? say(`situation.way.${way}`) : code
  }
}

/** What one may choose in each part of a situation. */
export const choicesOf: Readonly<Record<SituationPart, readonly string[]>> = {
  when: partsOfDay,
  channel: spokenChannels,
  tone: tones,
  way: ways,
}
