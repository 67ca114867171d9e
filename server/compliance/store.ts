import type { Tx } from '../platform/sql.ts'
import type { ContactFacts } from './facts.ts'
import type { Packs } from './pack.ts'
import { type KeptPack, keptPack } from './pack-content.ts'
import type { PermitDecision } from './permit.ts'

type Asked = {
  readonly packs: Packs
  readonly facts: ContactFacts
  readonly decision: PermitDecision
  readonly askedBy: string
}

/**
 * Kept whether allowed or refused, before anything is done about it: with what was judged, and with
 * the wording of every pack that spoke, so that it can be judged again.
 */
export async function insertDecision(tx: Tx, asked: Asked): Promise<void> {
  const spoke = packsOf(asked)
  const { missing } = await insertRow(tx, asked, spoke)
  const unknown = new Set(missing)
  const wordings = spoke.filter(({ contentHash }) => unknown.has(contentHash))
  if (wordings.length > 0) await insertWordings(tx, wordings)
}

const packsOf = ({ packs, decision }: Asked): KeptPack[] =>
  Object.keys(decision.packVersions).flatMap((id) => {
    const pack = packs.get(id)
    return pack ? [keptPack(pack)] : []
  })

function insertRow(tx: Tx, { facts, decision, askedBy }: Asked, spoke: readonly KeptPack[]) {
  const expiresAt = decision.ok ? decision.permit.expiresAt : decision.decidedAt
  const hashes = Object.fromEntries(spoke.map(({ packId, contentHash }) => [packId, contentHash]))
  return tx.one<{ missing: string[] }>`
    insert into permit_decision
      (agency_id, id, debtor_id, contact_point_id, channel, purpose, outcome, blockers, warnings,
       requirements, places, pack_versions, pack_hashes, profile, judged, input_hash,
       next_allowed_at, decided_at, expires_at, asked_by)
    values (${tx.agencyId}, ${facts.permitId}, ${facts.debtorId}, ${facts.contactPointId},
      ${facts.channel}, ${facts.purpose}, ${decision.ok ? 'allow' : 'block'},
      ${{ all: decision.ok ? [] : decision.blockers }}::jsonb -> 'all',
      ${{ all: decision.warnings }}::jsonb -> 'all',
      ${{ all: decision.requirements }}::jsonb -> 'all',
      ${{ all: decision.places }}::jsonb -> 'all',
      ${decision.packVersions}::jsonb, ${hashes}::jsonb, ${facts.profile},
      ${{ facts, now: decision.decidedAt }}::jsonb, ${decision.inputHash},
      ${decision.ok ? null : decision.nextAllowedAt}, ${decision.decidedAt}, ${expiresAt},
      ${askedBy})
    returning array(
      select named.value from jsonb_each_text(pack_hashes) named
      where not exists (select from pack_version wording
        where wording.agency_id = permit_decision.agency_id
          and wording.pack_id = named.key and wording.content_hash = named.value)) as missing
  `
}

const insertWordings = (tx: Tx, wordings: readonly KeptPack[]) => tx.run`
  insert into pack_version
    (agency_id, pack_id, content_hash, version, content, first_used_at)
  select ${tx.agencyId}, given."packId", given."contentHash", given.version, given.content,
    ${tx.now}
  from jsonb_to_recordset(${{ wordings }}::jsonb -> 'wordings')
    as given ("packId" text, "contentHash" text, version text, content text)
  on conflict do nothing
`
