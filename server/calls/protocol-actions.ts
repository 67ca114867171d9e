import { day, dayAt, type Moment } from '../../kit/dates.ts'
import type { Person } from '../identity/actor.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { maskedContact, protocolsCsv } from '../stops/protocol-file.ts'
import { countProtocols, listProtocols } from '../stops/store.ts'

type Asked = {
  readonly month?: string | undefined
  readonly after?: string | undefined
  readonly limit?: number | undefined
}

/** Who said "I am not this person" in a month, this one unless said, and how many each month. */
export const protocolsOf = (world: World, actor: Person, { month, after, limit = 50 }: Asked) =>
  world.transaction(actor, async (tx) => {
    const rows = await listProtocols(tx, { ...spanOf(tx, month), after, limit: limit + 1 })
    const items = rows
      .slice(0, limit)
      .map(({ kind, value, ...row }) => ({ ...row, contact: maskedContact({ kind, value }) }))
    const next = rows.length > limit ? (items.at(-1)?.id ?? null) : null
    return { months: await countProtocols(tx), items, next }
  })

const fileRowsMax = 20_000

export const protocolFile = (world: World, actor: Person, month: string | undefined) =>
  world.transaction(actor, async (tx) => {
    const rows = await listProtocols(tx, { ...spanOf(tx, month), limit: fileRowsMax })
    return protocolsCsv(rows, actor.locale, tx.zone)
  })

/** A calendar month in the agency's own zone. */
function spanOf(tx: Tx, month: string | undefined): { from: Moment; to: Moment } {
  const first = day(`${month ?? String(dayAt(tx.now, tx.zone)).slice(0, 7)}-01`)
  const startOf = (on: typeof first) => on.toZonedDateTime(tx.zone).toInstant()
  return { from: startOf(first), to: startOf(first.add({ months: 1 })) }
}
