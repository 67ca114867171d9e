import { join, raw, type Sql, sql, type Tx } from '../platform/sql.ts'

// Everything held about one person, wherever it stands: the database itself says which tables are
// theirs, so that a table made tomorrow is in the report on the same day.

export type OwnTable = {
  readonly table: string
  readonly rows: Readonly<Record<string, unknown>>[]
}

type Link = {
  readonly child: string
  readonly parent: string
  readonly childColumns: string[]
  readonly parentColumns: string[]
}

const rowsMax = 20_000

/** Tables with a person in them, and those that hang on one of their rows; each with its rows. */
export async function listOwnTables(tx: Tx, debtorId: string): Promise<OwnTable[]> {
  const direct = await listDirect(tx)
  const conditions = new Map<string, Sql>([
    ['debtor', sql`agency_id = ${tx.agencyId} and id = ${debtorId}`],
  ])
  for (const { name } of direct)
    conditions.set(name, sql`agency_id = ${tx.agencyId} and debtor_id = ${debtorId}`)
  const links = await listLinks(tx)
  addNameless(tx, conditions, links, direct)
  addHanging(tx, conditions, links)
  const tables: OwnTable[] = []
  for (const [table, condition] of [...conditions].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rows = await tx.rows<{ row: Record<string, unknown> }>`
      select to_jsonb(own) as row from ${raw(quoted(table))} own
      where ${condition}
      limit ${rowsMax}
    `
    tables.push({ table, rows: rows.map(({ row }) => row) })
  }
  return tables
}

/** Where the person is not always named, a row is theirs too by what it hangs on. */
function addNameless(
  tx: Tx,
  conditions: Map<string, Sql>,
  links: readonly Link[],
  direct: readonly Direct[],
): void {
  const known = new Map(conditions)
  for (const { name } of direct.filter(({ isOptional }) => isOptional)) {
    const ways = links
      .filter(({ child, parent }) => child === name && parent !== name && parent !== 'debtor')
      .flatMap((link) => throughOf(link, known) ?? [])
    const named = known.get(name)
    if (!named || ways.length === 0) continue
    const way = join(ways, ' or ')
    const nameless = sql`agency_id = ${tx.agencyId} and debtor_id is null and (${way})`
    conditions.set(name, sql`(${named} or ${nameless})`)
  }
}

/** Its rows are those that point at rows of the parent which are the person's. */
function throughOf(link: Link, known: ReadonlyMap<string, Sql>): Sql | undefined {
  const condition = known.get(link.parent)
  if (!condition) return undefined
  const mine = link.childColumns.map((name) => raw(quoted(name)))
  const theirs = link.parentColumns.map((name) => raw(quoted(name)))
  return sql`(${join(mine)}) in (
    select ${join(theirs)} from ${raw(quoted(link.parent))} where ${condition})`
}

/** As far as three steps away: an instalment of an agreement, its charge, and what was tried. */
function addHanging(tx: Tx, conditions: Map<string, Sql>, links: readonly Link[]): void {
  for (let step = 0; step < 3; step += 1) {
    const known = new Map(conditions)
    const found = new Map<string, Sql[]>()
    for (const link of links) {
      if (known.has(link.child) || link.parent === 'debtor') continue
      const through = throughOf(link, known)
      if (through) found.set(link.child, [...(found.get(link.child) ?? []), through])
    }
    for (const [child, ways] of found)
      conditions.set(child, sql`agency_id = ${tx.agencyId} and (${join(ways, ' or ')})`)
  }
}

/** Names come from the catalogue, and are quoted all the same. */
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

type Direct = { readonly name: string; readonly isOptional: boolean }

const listDirect = (tx: Tx) => tx.rows<Direct>`
  select relname::text as name, not attnotnull as is_optional
  from pg_class
  join pg_attribute on attrelid = pg_class.oid and attname = 'debtor_id' and not attisdropped
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
    and has_table_privilege(pg_class.oid, 'select')
  order by relname
  limit 1000
`

/** Which table points at which, by which columns; those without a person of their own. */
const listLinks = (tx: Tx) => tx.rows<Link>`
  select child.relname::text as child, parent.relname::text as parent,
    array(select attname::text from unnest(conkey) with ordinality as key (n, i)
      join pg_attribute on attrelid = conrelid and attnum = key.n order by key.i)
      as child_columns,
    array(select attname::text from unnest(confkey) with ordinality as key (n, i)
      join pg_attribute on attrelid = confrelid and attnum = key.n order by key.i)
      as parent_columns
  from pg_constraint
  join pg_class child on child.oid = conrelid
  join pg_class parent on parent.oid = confrelid
  where contype = 'f' and connamespace = 'public'::regnamespace and not child.relispartition
    and has_table_privilege(child.oid, 'select') and has_table_privilege(parent.oid, 'select')
    and exists (select from pg_attribute
      where attrelid = conrelid and attname = 'agency_id' and not attisdropped)
    and not exists (select from pg_attribute
      where attrelid = conrelid and attname = 'debtor_id' and not attisdropped and attnotnull)
  order by child.relname, parent.relname
  limit 5000
`

export type Receiver = { readonly kind: 'creditor' | 'gateway' | 'bank'; readonly name: string }

/** Whom the person's data went to: creditors, those who make charges, banks. */
export const listReceivers = (tx: Tx, debtorId: string) => tx.rows<Receiver>`
  select 'creditor' as kind, creditor.name from creditor
  where creditor.agency_id = ${tx.agencyId} and exists (select from debt
    where debt.agency_id = creditor.agency_id and debt.creditor_id = creditor.id
      and debt.debtor_id = ${debtorId})
  union
  select 'gateway', account.kind from charge
  join agreement on agreement.agency_id = charge.agency_id and agreement.id = charge.agreement_id
  join payment_account account on account.agency_id = charge.agency_id
    and account.id = charge.account_id
  where charge.agency_id = ${tx.agencyId} and agreement.debtor_id = ${debtorId}
  union
  select 'bank', account.bank from boleto
  join charge on charge.agency_id = boleto.agency_id and charge.id = boleto.charge_id
  join agreement on agreement.agency_id = charge.agency_id and agreement.id = charge.agreement_id
  join boleto_account account on account.agency_id = boleto.agency_id
    and account.id = boleto.account_id
  where boleto.agency_id = ${tx.agencyId} and agreement.debtor_id = ${debtorId}
  order by 1, 2
  limit 500
`
