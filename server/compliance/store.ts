import type { Tx } from '../platform/sql.ts'
import type { ContactFacts } from './facts.ts'
import type { PermitDecision } from './permit.ts'

/** Kept whether allowed or refused, before anything is done about it. */
export function insertDecision(
  tx: Tx,
  facts: ContactFacts,
  decision: PermitDecision,
  askedBy: string,
) {
  const expiresAt = decision.ok ? decision.permit.expiresAt : decision.decidedAt
  return tx.run`
    insert into permit_decision
      (agency_id, id, debtor_id, contact_point_id, channel, purpose, outcome, blockers, warnings,
       requirements, places, pack_versions, profile, input_hash, next_allowed_at, decided_at,
       expires_at, asked_by)
    values (${tx.agencyId}, ${facts.permitId}, ${facts.debtorId}, ${facts.contactPointId},
      ${facts.channel}, ${facts.purpose}, ${decision.ok ? 'allow' : 'block'},
      ${{ all: decision.ok ? [] : decision.blockers }}::jsonb -> 'all',
      ${{ all: decision.warnings }}::jsonb -> 'all',
      ${{ all: decision.requirements }}::jsonb -> 'all',
      ${{ all: decision.places }}::jsonb -> 'all',
      ${decision.packVersions}::jsonb, ${facts.profile}, ${decision.inputHash},
      ${decision.ok ? null : decision.nextAllowedAt}, ${decision.decidedAt}, ${expiresAt},
      ${askedBy})
  `
}
