import { rowsOf, type Town } from './town.ts'

/** One sum for each table over every row that an agency has in it. */
export async function digest(town: Town, agencyId: string): Promise<Record<string, string>> {
  const tables = await rowsOf<{ name: string }>(
    town,
    `select column_name, columns.table_name as name
     from information_schema.columns
     join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' and column_name = 'agency_id'
     order by columns.table_name`,
  )
  const sums: Record<string, string> = {}
  for (const { name } of tables) {
    const [sum] = await rowsOf<{ sum: string }>(
      town,
      `select count(*) || ':' ||
         coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as sum
       from public.${name} t where agency_id = $1`,
      agencyId,
    )
    sums[name] = sum?.sum ?? ''
  }
  return sums
}
