import type { Role } from '../../api/shapes.ts'
import type { Tx } from '../platform/sql.ts'

export type StaffMember = {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly creditorNames: string[]
}

export const listPeople = (tx: Tx) => tx.rows<StaffMember>`
  select user_id, name, email, role,
    array(select creditor.name from viewer_creditor
          join creditor using (agency_id)
          where viewer_creditor.agency_id = staff.agency_id
            and viewer_creditor.user_id = staff.user_id
            and creditor.id = viewer_creditor.creditor_id
          order by creditor.name) as creditor_names
  from staff
  where agency_id = ${tx.agencyId}
  order by name
  limit 1000
`

export const letViewerSee = (tx: Tx, userId: string, creditorIds: readonly string[]) => tx.run`
  insert into viewer_creditor (agency_id, user_id, creditor_id)
  select ${tx.agencyId}, ${userId}, id from creditor
  where agency_id = ${tx.agencyId} and id = any (${creditorIds}::uuid[])
  on conflict do nothing
`

export async function findAgencyCountry(tx: Tx): Promise<string> {
  const { country } = await tx.one<{ country: string }>`select country from agency`
  return country
}

export async function findAgencyName(tx: Tx): Promise<string> {
  const { name } = await tx.one<{ name: string }>`select name from agency`
  return name
}
