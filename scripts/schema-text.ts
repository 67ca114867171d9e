import type pg from 'pg'

type Column = { name: string; type: string; isRequired: boolean; filling: string | null }
type Rule = { name: string; text: string; isNamed: boolean }
type Policy = { name: string; using: string | null; check: string | null; command: string }
type Table = {
  schema: string
  name: string
  isUnlogged: boolean
  isClosed: boolean
  partedBy: string | null
  columns: Column[]
  rules: Rule[] | null
  indexes: string[] | null
  triggers: string[] | null
  policies: Policy[] | null
  rights: string | null
}
type Named = { name: string; text: string; rights: string | null }

/** The schemas that are ours; those of the job queue are its own. */
const ours = ['public', 'auth']
const server = 'combinado_app'

/** Tables, views and functions of a migrated database as short SQL: always the same. */
export async function schemaText(database: pg.Pool | pg.Client): Promise<string> {
  const ask = async <Row>(text: string, values: unknown[] = [ours]) =>
    (await database.query(text, values)).rows as Row[]
  const functions = await ask<Named>(functionsOfOurs)
  const tables = await ask<Table>(tablesOfOurs, [ours, server])
  const views = await ask<Named>(viewsOfOurs, [ours, server])
  const parts = [
    intro,
    ...functions.map(functionText),
    ...tables.map(tableText),
    ...views.map(viewText),
  ]
  return `${parts.join('\n\n')}\n`
}

const intro = `
-- What the migrations add up to, to be read: \`npm run schema\` writes it, nothing runs it.
-- Every table is closed by row-level security; ${server} is the role that serves requests.`.trim()

function tableText(table: Table): string {
  const { columns, rules, indexes, triggers, policies, rights, isUnlogged, isClosed, partedBy } =
    table
  const name = qualified(table)
  const lines = [...columns.map(columnText), ...(rules ?? []).map(ruleText)]
  const unlogged = isUnlogged ? 'unlogged ' : ''
  const end = partedBy ? `) partition by ${partedBy.toLowerCase()};` : ');'
  return [
    `create ${unlogged}table ${name} (\n${lines.map((line) => `  ${line}`).join(',\n')}\n${end}`,
    ...[...(indexes ?? []), ...(triggers ?? [])].map((text) => `${short(text)};`),
    ...(isClosed ? [] : [`-- ${name} is open to its owner's grants: no row-level security`]),
    ...(policies ?? []).map((policy) => policyText(name, policy)),
    ...(rights ? [`grant ${rights} on ${name} to ${server};`] : []),
  ].join('\n')
}

const columnText = ({ name, type, isRequired, filling }: Column): string =>
  [name, short(type), isRequired && 'not null', filling !== null && short(filling)]
    .filter(Boolean)
    .join(' ')

/** A rule that PostgreSQL named says nothing by its name. */
const ruleText = ({ name, text, isNamed }: Rule): string =>
  isNamed ? `constraint ${name} ${short(text)}` : short(text)

function policyText(table: string, { name, using, check, command }: Policy): string {
  const only = command === 'a' ? ' for insert' : ''
  const parts = [using && `using (${short(using)})`, check && `with check (${short(check)})`]
  const rest = parts.filter(Boolean).map((part) => `\n  ${part}`)
  return `create policy ${name} on ${table}${only} to ${server}${rest.join('')};`
}

const viewText = ({ name, text, rights }: Named): string =>
  [
    `create view ${name} as\n${short(bare(text))}`,
    ...(rights ? [`grant ${rights} on ${name} to ${server};`] : []),
  ].join('\n')

const qualified = ({ schema, name }: Table): string =>
  schema === 'public' ? name : `${schema}.${name}`

/** PostgreSQL's careful wording, as one would say it. */
const short = (text: string): string =>
  text
    .replace(capitals, (word) => word.toLowerCase())
    .replace(/\btimestamp with time zone\b/g, 'timestamptz')
    .replace(/\bpublic\.(?=[a-z_]+\b)/g, '')
    .replace(/ using btree /g, ' ')
    .replace(/('[^']*')::(text|jsonb)\b/g, '$1')
    .replace(/= any \(array\[((?:'[^']*'(?:, )?)+)\]\)/g, 'in ($1)')

/** Words of SQL in capitals, outside quotes. */
const capitals = /\b[A-Z_]{2,}\b(?=(?:[^']*'[^']*')*[^']*$)/g

function functionText({ text }: Named): string {
  const [, head = '', quote = '', body = ''] =
    /^([\s\S]*?)\bAS (\$\w+\$)([\s\S]*)$/.exec(text) ?? []
  const said = short(head.toLowerCase()).replace('create or replace', 'create').trim()
  const isOneLine = !/\n/.test(body.trim())
  const lines = said.split('\n').map((line) => line.trim())
  return `${lines.join(isOneLine ? ' ' : '\n  ')}\nas $$${bare(body).replace(quote, '$$$$')};`
}

/** Without blanks at the ends of lines. */
const bare = (text: string): string => text.replace(/[ \t]+$/gm, '').trimEnd()

const functionsOfOurs = `
  select proname as name, pg_get_functiondef(pg_proc.oid) as text
  from pg_proc
  join pg_namespace on pg_namespace.oid = pronamespace
  where nspname = any ($1) and prokind in ('f', 'p')
    and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
  order by nspname desc, proname, pg_get_function_identity_arguments(pg_proc.oid)`

const viewsOfOurs = `
  select quote_ident(relname) as name, pg_get_viewdef(pg_class.oid, true) as text,
    ${rightsOn('pg_class')}
  from pg_class
  join pg_namespace on pg_namespace.oid = relnamespace
  where nspname = any ($1) and relkind = 'v'
  order by nspname desc, relname`

const tablesOfOurs = `
  select nspname as schema, quote_ident(relname) as name, relpersistence = 'u' as "isUnlogged",
    relrowsecurity as "isClosed",
    case when relkind = 'p' then pg_get_partkeydef(pg_class.oid) end as "partedBy",
    ${rightsOn('pg_class')},
    (select json_agg(json_build_object('name', quote_ident(attname),
        'type', format_type(atttypid, atttypmod), 'isRequired', attnotnull,
        'filling', case attgenerated
          when 's' then 'generated always as (' || pg_get_expr(adbin, adrelid) || ') stored'
          else 'default ' || pg_get_expr(adbin, adrelid) end) order by attnum)
      from pg_attribute
      left join pg_attrdef on adrelid = attrelid and adnum = attnum
      where attrelid = pg_class.oid and attnum > 0 and not attisdropped) as columns,
    (select json_agg(json_build_object('name', conname, 'text', pg_get_constraintdef(oid, true),
        'isNamed', not starts_with(conname, relname)) order by
        position(contype::text in 'pucfxt'), starts_with(conname, relname) desc, conname)
      from pg_constraint
      where conrelid = pg_class.oid and conparentid = 0
        and contype in ('p', 'u', 'c', 'f', 'x')) as rules,
    (select json_agg(pg_get_indexdef(indexrelid, 0, true) order by indexrelid::regclass::text)
      from pg_index
      where indrelid = pg_class.oid
        and not exists (select from pg_constraint
                        where conindid = indexrelid and contype in ('p', 'u', 'x'))) as indexes,
    (select json_agg(pg_get_triggerdef(oid, true) order by tgname)
      from pg_trigger where tgrelid = pg_class.oid and not tgisinternal) as triggers,
    (select json_agg(json_build_object('name', polname, 'command', polcmd,
        'using', pg_get_expr(polqual, polrelid, true),
        'check', pg_get_expr(polwithcheck, polrelid, true)) order by polname)
      from pg_policy where polrelid = pg_class.oid) as policies
  from pg_class
  join pg_namespace on pg_namespace.oid = relnamespace
  where nspname = any ($1) and relkind in ('r', 'p')
  order by nspname desc, relname`

/** What the serving role may do with a table or view, in words. */
function rightsOn(table: string): string {
  return `(select string_agg(lower(privilege_type), ', ' order by privilege_type)
    from aclexplode(${table}.relacl)
    where grantee = (select oid from pg_roles where rolname = $2)) as rights`
}
