import { Temporal } from '../../kit/dates.ts'
import {
  actorRoles,
  type Channel,
  channels,
  collectingPurposes,
  debtorKinds,
  type Purpose,
  proactivePurposes,
  profiles,
  purposes,
  textChannels,
  voiceChannels,
} from './facts.ts'
import { bases, type Citation, type Scope, verifications } from './rule.ts'
import { fits, listOf, object, oneOf, pattern, type Reader, text } from './shape.ts'
import type { Words } from './words.ts'

// What every rule of a pack has, whatever it is about.

export const dayText = fits<string>((value) => {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value)
}, 'a day such as 2026-11-24')

function isDay(value: string): boolean {
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString() === value
  } catch {
    return false
  }
}

export const zone = fits<string>((value) => {
  try {
    Temporal.ZonedDateTime.from({ year: 2026, month: 1, day: 1, timeZone: String(value) })
    return /^[A-Z][A-Za-z]+\//.test(String(value))
  } catch {
    return false
  }
}, 'a time zone such as America/Sao_Paulo')

export const words = object<Words>({ 'pt-BR': text, es: text, en: text })

const citation = object<Citation>(
  { instrument: text, verification: oneOf(verifications), checkedOn: dayText },
  { provision: text, source: text, note: text },
) as Reader<Citation>

/** A list in which a name may stand for several words: `voice`, `collecting`. */
function grouped<Word extends string>(
  all: readonly Word[],
  groups: Readonly<Record<string, readonly Word[]>>,
): Reader<readonly Word[]> {
  const item = oneOf([...all, ...Object.keys(groups)])
  return (value, at, problems) =>
    listOf(item)(value, at, problems).flatMap((name) => groups[name] ?? [name as Word])
}

export const channelList = grouped<Channel>(channels, { voice: voiceChannels, text: textChannels })
const purposeList = grouped<Purpose>(purposes, {
  collecting: collectingPurposes,
  proactive: proactivePurposes,
})

export const scope = object<Scope>(
  {},
  {
    channels: channelList,
    purposes: purposeList,
    actorRoles: listOf(oneOf(actorRoles)),
    debtorKinds: listOf(oneOf(debtorKinds)),
    sectors: listOf(text),
  },
) as Reader<Scope>

export const required = {
  id: pattern(/^[A-Z]{2,6}(-[A-Z0-9]+)+$/, 'an id such as BR-SP-HOURS'),
  basis: oneOf(bases),
  scope,
  validity: object({}, { from: dayText, to: dayText }),
  citations: listOf(citation),
  message: words,
}
export const optional = {
  supersedes: listOf(text),
  profile: oneOf(profiles),
  effect: oneOf(['warn']),
}
