import type { ContactFacts, ForWhom } from './facts.ts'
import { chain, type Pack, type Packs } from './pack.ts'
import { remembered } from './remembered.ts'
import type { Rule, Scope } from './rule.ts'

/** The rules of a place that speak of a contact on a day there, `YYYY-MM-DD`; the nearest first. */
export const rulesFor = (packs: readonly Pack[], facts: ContactFacts, day: string): Rule[] =>
  rulesOnce(packs, `${day} ${facts.profile} ${facts.debtorKind} ${scopeKey(facts)}`, () =>
    applyingRules(packs, facts, day),
  )

const rulesOnce = remembered<readonly Pack[], Rule[]>()

/** Everything that a scope asks of a contact, as `covers` below reads it. */
function scopeKey(facts: ContactFacts): string {
  const { channel, purpose, actorRole, creditorSector = '', alsoFor } = facts
  const others = alsoFor ? JSON.stringify(alsoFor) : ''
  return `${channel} ${purpose} ${actorRole} ${creditorSector} ${others}`
}

function applyingRules(packs: readonly Pack[], facts: ContactFacts, day: string): Rule[] {
  const applying = packs
    .flatMap(({ rules }) => rules)
    .filter((rule) => covers(rule.scope, facts))
    .filter(({ validity: { from = '', to = '9999' } }) => from <= day && day <= to)
    .filter(({ profile }) => profile !== 'conservative' || facts.profile === 'conservative')
  const superseded = new Set(
    applying
      .filter(({ scope }) => creditorsOf(facts).every((one) => speaksOf(scope, one)))
      .flatMap(({ supersedes = [] }) => supersedes),
  )
  return applying.filter(({ id }) => !superseded.has(id))
}

/** The packs that rule a place; what holds everywhere rules also where we know no place. */
export const packsAt = (packs: Packs, jurisdiction: string | undefined): readonly Pack[] =>
  chainOnce(packs, jurisdiction ?? 'ALL', () =>
    chain(packs, jurisdiction ?? 'ALL').filter((pack, index, all) => all.indexOf(pack) === index),
  )

const chainOnce = remembered<Packs, readonly Pack[]>()

function covers(scope: Scope, facts: ContactFacts): boolean {
  const { channels, purposes, debtorKinds } = scope
  return (
    (channels?.includes(facts.channel) ?? true) &&
    (purposes?.includes(facts.purpose) ?? true) &&
    (debtorKinds?.includes(facts.debtorKind) ?? true) &&
    creditorsOf(facts).some((one) => speaksOf(scope, one))
  )
}

/** Whom one contact is for; a rule takes another's place only where it speaks of all of them. */
const creditorsOf = ({ actorRole, creditorSector, alsoFor = [] }: ContactFacts): ForWhom[] => [
  { actorRole, ...(creditorSector === undefined ? {} : { creditorSector }) },
  ...alsoFor,
]

const speaksOf = ({ actorRoles, sectors }: Scope, { actorRole, creditorSector }: ForWhom) =>
  (actorRoles?.includes(actorRole) ?? true) && (sectors?.includes(creditorSector ?? '') ?? true)
