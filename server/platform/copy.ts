import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { assert } from '../../kit/assert.ts'
import type { World } from './world.ts'

/** What a column may hold on its way in; an array becomes an array of PostgreSQL. */
export type CopyValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | readonly (string | boolean | null | undefined)[]

/** Names of ours, never from outside: they stand in the text of the statement. */
export type CopyTable = { readonly name: string; readonly columns: readonly string[] }

export type Copier = {
  /** Takes away what an earlier try left: the rows of this agency that hold a value. */
  clear(table: CopyTable, column: string, value: string): Promise<void>
  /** Appends rows; the platform adds whose they are. */
  write(table: CopyTable, rows: readonly (readonly CopyValue[])[]): Promise<void>
}

/**
 * One transaction of COPY, all or nothing. PostgreSQL does not copy under row-level security, so
 * the owner of the tables does, and the agency of every row is written here. `queue` names work
 * that must not run twice at once: the second waits until the first ends.
 */
export async function copying<Value>(
  world: World,
  { agencyId, queue }: { readonly agencyId: string; readonly queue: string },
  work: (copier: Copier) => Promise<Value>,
): Promise<Value> {
  assert(/^[0-9a-f-]{36}$/.test(agencyId), 'rows belong to an agency')
  const client = await world.pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [queue])
    const value = await work(copierOf(client, agencyId))
    await client.query('commit')
    return value
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/**
 * Has the planner look at tables that grew by much, as it would by itself a minute later. Names of
 * ours, never from outside.
 */
export async function lookOver(world: World, tables: readonly string[]): Promise<void> {
  for (const table of tables) await world.pool.query(`analyze ${table}`)
}

function copierOf(client: PoolClient, agencyId: string): Copier {
  return {
    async clear({ name }, column, value) {
      await client.query(`delete from ${name} where agency_id = $1 and ${column} = $2`, [
        agencyId,
        value,
      ])
    },
    async write({ name, columns }, rows) {
      if (rows.length === 0) return
      const names = ['agency_id', ...columns].join(', ')
      const stream: Writable = client.query(copyFrom(`copy ${name} (${names}) from stdin`))
      stream.end(Buffer.from(copyText(rows, agencyId)))
      await finished(stream)
    },
  }
}

/** Rows in COPY's text format, each with the agency in front. */
export function copyText(rows: readonly (readonly CopyValue[])[], agencyId: string): string {
  let text = ''
  for (const row of rows) {
    text += agencyId
    for (const value of row) text += `\t${field(value)}`
    text += '\n'
  }
  return text
}

function field(value: CopyValue): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'object') return escaped(arrayText(value))
  return typeof value === 'boolean' ? (value ? 't' : 'f') : String(value)
}

function escaped(text: string): string {
  if (!/[\\\t\n\r\0]/.test(text)) return text
  return text.replace(/[\\\t\n\r\0]/g, (sign) => escapes[sign] ?? '')
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}

/** `{"a","b \"c\"",NULL}`, as PostgreSQL reads arrays. */
const arrayText = (items: readonly (string | boolean | null | undefined)[]): string =>
  `{${items.map(element).join(',')}}`

function element(item: string | boolean | null | undefined): string {
  if (item === null || item === undefined) return 'NULL'
  if (typeof item === 'boolean') return item ? 't' : 'f'
  return `"${item.replace(/["\\]/g, (sign) => `\\${sign}`)}"`
}
