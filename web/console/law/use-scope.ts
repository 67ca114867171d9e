import { sectors as knownSectors } from '../../../api/creditors.ts'
import { useFormats, useWords } from '../../words.ts'
import type { Rule } from './chosen.ts'

/** For what, for whom and from when to when a rule counts, in words. */
export function useScope(): (rule: Rule) => string {
  const say = useWords('law')
  const creditor = useWords('portfolios')
  const { day, region } = useFormats()
  const list = (words: readonly string[]) => new Intl.ListFormat(region).format(words)
  const sector = (code: string) => {
    const known = knownSectors.find((one) => one === code)
    return known ? creditor(`creditor.sectors.${known}`) : code
  }
  return ({ about, sectors, actorRoles, debtorKinds, from, to }) => {
    const who = [
      ...debtorKinds.map((kind) =>
        kind === 'business' ? say('kinds.business') : say('kinds.consumer'),
      ),
      ...sectors.map(sector),
      ...actorRoles.map((role) => say(`roles.${roleOf(role)}`)),
    ]
    return [
      about && say('about', { what: about }),
      who.length > 0 && say('onlyFor', { who: list([...new Set(who)]) }),
      from && say('from', { day: day(from) }),
      to && say('until', { day: day(to) }),
    ]
      .filter((part) => part)
      .join(' ')
  }
}

const roles = ['third_party_collector', 'original_creditor', 'debt_buyer'] as const
const roleOf = (code: string) => roles.find((one) => one === code) ?? 'third_party_collector'
