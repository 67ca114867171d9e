// A lawful call to Maria in São Paulo, for tests: each story changes the one fact that matters.
import { moment } from '../../kit/dates.ts'
import type { ContactEvent, ContactFacts, ContactPoint } from './facts.ts'

export const mariasPhone: ContactPoint = {
  kind: 'phone',
  value: '+5511987654321',
  provenance: 'consumer_provided',
  holder: 'debtor',
  rightParty: 'confirmed',
  state: 'alive',
}

export const callToMaria: ContactFacts = {
  permitId: 'permit-1',
  debtorId: 'maria',
  contactPointId: 'marias-phone',
  debtorKind: 'consumer',
  actorRole: 'original_creditor',
  purpose: 'collection',
  channel: 'voice_manual',
  profile: 'conservative',
  contactPoint: mariasPhone,
  addresses: [{ jurisdiction: 'BR-SP', confirmedOn: null }],
  history: [],
  optOuts: [],
  holds: [],
  debts: [],
}

/** Maria, reached on another number. */
export const phone = (value: string, other: Partial<ContactPoint> = {}): ContactPoint => ({
  ...mariasPhone,
  value,
  ...other,
})

export const livesIn = (jurisdiction: string): Pick<ContactFacts, 'addresses'> => ({
  addresses: [{ jurisdiction, confirmedOn: null }],
})

/** `happened('2026-11-24T09:00', 'attempt')`, in the time of São Paulo, by voice unless said. */
export const happened = (
  at: string,
  kind: ContactEvent['kind'],
  channel: ContactEvent['channel'] = 'voice_manual',
): ContactEvent => ({ at: moment(`${at}:00-03:00`), kind, channel })
