import type { Moment } from '../../kit/dates.ts'
import { empty, raw, type Sql, sql, type Tx } from '../platform/sql.ts'
import type { Kept, SealedKind } from './record.ts'

// What is written once: the same fields, in the same words, for the night that seals them and for
// the pack that shows them. A field added here is a new mark: add it beside, for what comes after.

export type Span = { readonly from: Moment; readonly to: Moment }

type Source = {
  readonly kind: SealedKind
  readonly from: string
  /** The column that says when, and those of the record. */
  readonly at: string
  readonly fields: readonly string[]
  readonly ofDebtor: string
}

const sources: readonly Source[] = [
  {
    kind: 'decision',
    from: 'permit_decision record',
    at: 'decided_at',
    fields: [
      ...['debtor_id', 'contact_point_id', 'channel', 'purpose', 'outcome', 'blockers'],
      ...['warnings', 'requirements', 'places', 'pack_versions', 'pack_hashes', 'profile'],
      ...['judged', 'input_hash', 'next_allowed_at', 'decided_at', 'expires_at', 'asked_by'],
    ],
    ofDebtor: 'record.debtor_id',
  },
  {
    kind: 'journal',
    from: 'journal_line record',
    at: 'at',
    fields: ['actor_kind', 'actor_id', 'actor_name', 'what', 'debtor_id', 'portfolio_id', 'facts'],
    ofDebtor: 'record.debtor_id',
  },
  {
    kind: 'message',
    from: 'shared_message record',
    at: 'handed_at',
    fields: [
      ...['attempt_id', 'debtor_id', 'portfolio_id', 'channel', 'agreement_id', 'kind', 'locale'],
      ...['body', 'body_hash', 'handed_by'],
    ],
    ofDebtor: 'record.debtor_id',
  },
  {
    kind: 'acceptance',
    from: `acceptance record join agreement on agreement.agency_id = record.agency_id
      and agreement.id = record.agreement_id`,
    at: 'accepted_at',
    fields: [
      ...['agreement_id', 'channel', 'by_whom', 'heard_by', 'accepted_text', 'text_hash'],
      ...['policy_version', 'terms_version'],
    ],
    ofDebtor: 'agreement.debtor_id',
  },
]

/** The sealed records of a span: an agency's, or one person's; page by page, in time order. */
export async function listSealed(
  tx: Tx,
  { from, to }: Span,
  debtorId: string | null = null,
): Promise<Kept[]> {
  const found: Kept[] = []
  for (const source of sources) {
    const of = debtorId === null ? empty : sql`and ${raw(source.ofDebtor)} = ${debtorId}`
    const rows = await tx.rows<Row>`
      select record.id, record.${raw(source.at)} as said_at, ${columns(source)}
      from ${raw(source.from)}
      where record.agency_id = ${tx.agencyId} and record.${raw(source.at)} >= ${from}
        and record.${raw(source.at)} < ${to} ${of}
      order by record.${raw(source.at)}, record.id
    `
    found.push(...rows.map((row) => recordOf(source.kind, row)))
  }
  return found
}

type Row = { readonly id: string; readonly saidAt: Moment } & Readonly<{ [name: string]: unknown }>

const columns = ({ fields }: Source): Sql => raw(fields.map((name) => `record.${name}`).join(', '))

/** The wire's own text of a row, so that a file read again has the same marks. */
function recordOf(kind: SealedKind, { id, saidAt, ...fields }: Row): Kept {
  const body = JSON.parse(JSON.stringify(fields)) as object
  return { kind, id, at: saidAt.toString(), body }
}

/** The moment of the first thing that an agency wrote, if it ever did. */
export const findFirstAt = (tx: Tx) => tx.maybe<{ at: Moment | null }>`
  select min(at) as at from journal_line where agency_id = ${tx.agencyId}
`
