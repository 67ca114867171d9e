import type { Moment } from '../../kit/dates.ts'
import type { DialerWindow } from '../compliance/facts.ts'
import type { Tx } from '../platform/sql.ts'
import type { Dialed, Windows } from './dialing.ts'

/** What was dialed in a country since the first moment of each window, whole hours at a time. */
export async function sumDialed(
  tx: Tx,
  country: string,
  windows: Windows,
): Promise<Record<DialerWindow, Dialed>> {
  const froms = Object.entries(windows).map(([window, { from }]) => ({ window, from }))
  const rows = await tx.rows<Dialed & { window: DialerWindow }>`
    select span.window, coalesce(sum(calls), 0)::int as calls,
      coalesce(sum(short_calls), 0)::int as short,
      coalesce(sum(answered), 0)::int as answered,
      coalesce(sum(answered) filter (where channel <> 'voice_manual'), 0)::int
        as answered_by_machine,
      coalesce(sum(abandoned), 0)::int as abandoned
    from jsonb_to_recordset(${{ froms }}::jsonb -> 'froms')
      as span ("window" text, "from" timestamptz)
    left join dialed_hour on agency_id = ${tx.agencyId} and country = ${country}
      and starts_at >= date_trunc('hour', span."from")
    group by span.window
  `
  return Object.fromEntries(rows.map(({ window, ...sums }) => [window, sums])) as Record<
    DialerWindow,
    Dialed
  >
}

/** Whether the agency said that its calls are authenticated; nothing when nobody said. */
export const findAuthentication = (tx: Tx) => tx.maybe<{ isAuthenticated: boolean }>`
  select is_authenticated from dialing_statement where agency_id = ${tx.agencyId}
`

/** The last word counts. */
export const saveAuthentication = (
  tx: Tx,
  said: { readonly isAuthenticated: boolean; readonly at: Moment; readonly by: string },
) => tx.run`
  insert into dialing_statement (agency_id, is_authenticated, stated_at, stated_by)
  values (${tx.agencyId}, ${said.isAuthenticated}, ${said.at}, ${said.by})
  on conflict (agency_id) do update
  set is_authenticated = excluded.is_authenticated, stated_at = excluded.stated_at,
    stated_by = excluded.stated_by
`
