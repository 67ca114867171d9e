import { sql, type Tx } from '../platform/sql.ts'
import type { ClosedDay, OfficeTimes, OpenSpan } from './office.ts'

export type OfficeWritten = {
  readonly creditorId: string | null
  readonly name: string
  readonly address: string
  readonly mapUrl: string | null
  readonly place: string
  readonly zone: string
  readonly slotMinutes: number
  readonly capacity: number
  readonly hours: readonly OpenSpan[]
  readonly closedDays: readonly ClosedDay[]
  readonly keepsHolidays: boolean
  readonly bring: string
  readonly setBy: string
}

export type OfficeRow = OfficeTimes &
  Omit<OfficeWritten, 'setBy'> & {
    readonly id: string
    readonly creditorName: string | null
    readonly state: 'open' | 'closed'
    readonly version: number
  }

const columns = sql`
  select office.id, office.creditor_id, creditor.name as creditor_name, office.name,
    office.address, map_url, place, office.zone, slot_minutes, capacity, hours, closed_days,
    keeps_holidays, bring, office.state, version
  from office
  left join creditor on creditor.agency_id = office.agency_id and creditor.id = office.creditor_id
`

/** Those of the agency, and of one creditor or of all; the open ones first. */
export const listOffices = (tx: Tx, creditorId: string | null) => tx.rows<OfficeRow>`
  ${columns}
  where office.agency_id = ${tx.agencyId}
    and (${creditorId}::uuid is null or creditor_id is null or creditor_id = ${creditorId})
  order by office.state desc, office.name, office.id
  limit 200
`

export const findOffice = (tx: Tx, officeId: string) => tx.maybe<OfficeRow>`
  ${columns}
  where office.agency_id = ${tx.agencyId} and office.id = ${officeId}
`

/** Whoever books in an office books one after the other. */
export const lockOffice = (tx: Tx, officeId: string) => tx.maybe<OfficeRow>`
  ${columns}
  where office.agency_id = ${tx.agencyId} and office.id = ${officeId}
  for no key update of office
`

export const insertOffice = (tx: Tx, office: OfficeWritten) => tx.one<{ id: string }>`
  insert into office
    (agency_id, creditor_id, name, address, map_url, place, zone, slot_minutes, capacity, hours,
     closed_days, keeps_holidays, bring, set_by, set_at)
  values (${tx.agencyId}, ${office.creditorId}, ${office.name}, ${office.address},
    ${office.mapUrl}, ${office.place}, ${office.zone}, ${office.slotMinutes}, ${office.capacity},
    ${{ rows: office.hours }}::jsonb -> 'rows', ${{ rows: office.closedDays }}::jsonb -> 'rows',
    ${office.keepsHolidays}, ${office.bring}, ${office.setBy}, ${tx.now})
  returning id
`

export const updateOffice = (
  tx: Tx,
  officeId: string,
  office: OfficeWritten & { readonly state: 'open' | 'closed' },
) => tx.run`
  update office
  set creditor_id = ${office.creditorId}, name = ${office.name}, address = ${office.address},
    map_url = ${office.mapUrl}, place = ${office.place}, zone = ${office.zone},
    slot_minutes = ${office.slotMinutes}, capacity = ${office.capacity},
    hours = ${{ rows: office.hours }}::jsonb -> 'rows',
    closed_days = ${{ rows: office.closedDays }}::jsonb -> 'rows',
    keeps_holidays = ${office.keepsHolidays}, bring = ${office.bring}, state = ${office.state},
    version = version + 1, set_by = ${office.setBy}, set_at = ${tx.now}
  where agency_id = ${tx.agencyId} and id = ${officeId}
`
