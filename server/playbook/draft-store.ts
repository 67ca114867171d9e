import type { Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'
import type { Edits } from './edits.ts'
import { storedEdits } from './version-store.ts'

export type Draft = {
  readonly edits: Edits
  /** The version that it was begun from. */
  readonly basedOn: number
  readonly revision: number
  readonly changedAt: Moment
  readonly changedBy: string
}

type DraftRow = Omit<Draft, 'edits'> & { readonly edits: unknown }

const drafted = (row: DraftRow | undefined): Draft | undefined =>
  row && { ...row, edits: storedEdits(row.edits) }

export const findDraft = async (tx: Tx): Promise<Draft | undefined> =>
  drafted(
    await tx.maybe<DraftRow>`
      select edits, based_on, revision, changed_at, changed_by
      from playbook_draft
      where agency_id = ${tx.agencyId}
    `,
  )

/** Nothing when somebody else saved after `revision`; 0 begins a draft. */
export const saveDraft = (
  tx: Tx,
  draft: Pick<Draft, 'edits' | 'basedOn' | 'revision' | 'changedBy'>,
) => tx.maybe<{ revision: number }>`
  insert into playbook_draft (agency_id, edits, based_on, revision, changed_at, changed_by)
  select ${tx.agencyId}, ${JSON.stringify(draft.edits)}::jsonb, ${draft.basedOn}, 1, ${tx.now},
    ${draft.changedBy}
  where ${draft.revision} = 0
    or exists (select from playbook_draft where agency_id = ${tx.agencyId})
  on conflict on constraint one_playbook_draft do update
  set edits = excluded.edits, based_on = excluded.based_on,
    revision = playbook_draft.revision + 1, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by
  where playbook_draft.revision = ${draft.revision}
  returning revision
`

export const deleteDraft = (tx: Tx) =>
  tx.run`delete from playbook_draft where agency_id = ${tx.agencyId}`
