import { type Decision, no, yes } from '../../kit/decision.ts'
import type { ContactFacts, Holder } from '../compliance/facts.ts'
import { type Permit, type PermitDecision, permit } from '../compliance/permit.ts'
import { listAddresses } from '../debtors/standing-store.ts'
import { findDebtor, listContactPoints } from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { lawOf } from '../law/actions.ts'
import { obtainPermit } from '../outreach/actions.ts'
import type { Tx } from '../platform/sql.ts'
import type { NoticeChannel } from './told.ts'

/** A notice may go this way now: with its permit, or on paper with what the rules said. */
export type Cleared = {
  readonly contactPointId: string | null
  readonly permit: Permit | null
  readonly address: string | null
  readonly decision: object | null
}

/**
 * The last-second check of a notice. A message or an e-mail goes through a contact point and needs
 * a permit; a letter goes to no contact point of ours, is judged by the same rules, and the answer
 * is kept with the notice.
 */
export async function clear(
  tx: Tx,
  actor: Actor,
  asked: {
    readonly debtorId: string
    readonly channel: NoticeChannel
    readonly contactPointId?: string | undefined
  },
): Promise<Decision<Cleared, 'unknown-contact-point' | 'contact-blocked' | 'unknown-debtor'>> {
  const { debtorId, channel } = asked
  if (channel === 'letter') return clearLetter(tx, debtorId)
  const points = await listContactPoints(tx, debtorId)
  const kind = channel === 'email' ? 'email' : 'phone'
  const point = points.find((one) => one.id === asked.contactPointId && one.kind === kind)
  if (!point) return no('unknown-contact-point')
  const reach = { debtorId, contactPointId: point.id }
  const content = contentOf(point.holder)
  const notice = { channel, purpose: 'legal_notice', content } as const
  const decision = await obtainPermit(tx, actor, reach, notice)
  if (!decision.ok) return blocked(decision)
  const { permit: given } = decision
  return yes({ contactPointId: point.id, permit: given, address: point.value, decision: null })
}

/** A notice always speaks of the debt: nobody else reads it, whatever may be told the person. */
const contentOf = (holder: Holder) => ({
  mentionsDebt: true,
  findings: holder === 'workplace' || holder === 'third_party' ? ['C-THIRD-PARTY'] : [],
})

async function clearLetter(tx: Tx, debtorId: string) {
  const debtor = await findDebtor(tx, debtorId)
  if (!debtor) return no('unknown-debtor')
  const addresses = await listAddresses(tx, debtorId)
  const { packs, profile } = await lawOf(tx)
  const facts: ContactFacts = {
    permitId: tx.newId(),
    debtorId,
    contactPointId: '',
    debtorKind: debtor.kind === 'company' ? 'business' : 'consumer',
    actorRole: 'third_party_collector',
    purpose: 'legal_notice',
    channel: 'letter',
    profile,
    contactPoint: {
      kind: 'address',
      value: '',
      provenance: 'creditor_contract',
      holder: 'debtor',
      rightParty: 'unverified',
      state: 'alive',
    },
    addresses: addresses.map(({ jurisdiction, confirmedOn }) => ({ jurisdiction, confirmedOn })),
    history: [],
    optOuts: [],
    holds: [],
    debts: [],
  }
  const decision = permit(packs, facts, tx.now)
  if (!decision.ok) return blocked(decision)
  const { outcome, packVersions, inputHash, requirements } = decision
  const said = { outcome, packVersions, inputHash, requirements, profile }
  return yes({ contactPointId: null, permit: null, address: null, decision: said })
}

function blocked(decision: PermitDecision & { readonly ok: false }) {
  const [first] = decision.blockers
  return no('contact-blocked', {
    ruleId: first?.ruleId ?? '',
    nextAllowedAt: decision.nextAllowedAt?.toString() ?? null,
  })
}
