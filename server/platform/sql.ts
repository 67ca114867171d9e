import type { PoolClient } from 'pg'
import sqlTag, { empty, join, type RawValue, raw, type Sql } from 'sql-template-tag'
import { assert } from '../../kit/assert.ts'
import type { Day, Moment } from '../../kit/dates.ts'
import { camel, encode } from './values.ts'

/** A piece of SQL that another statement may hold. */
export const sql = sqlTag
export { empty, join, raw, type Sql }

type Statement = (strings: TemplateStringsArray, ...values: RawValue[]) => Promise<unknown>

/**
 * One transaction of one agency. Row-level security shows only that agency's rows, whatever a
 * statement forgets. `now` and `today` (in the agency's own zone) were read once, at its start.
 */
export type Tx = {
  readonly agencyId: string
  readonly now: Moment
  readonly today: Day
  readonly zone: string
  newId(): string
  rows<Row>(strings: TemplateStringsArray, ...values: RawValue[]): Promise<Row[]>
  /** The one row that must exist. */
  one<Row>(strings: TemplateStringsArray, ...values: RawValue[]): Promise<Row>
  maybe<Row>(strings: TemplateStringsArray, ...values: RawValue[]): Promise<Row | undefined>
  /** As `rows`, for a long statement asked all day: each connection plans it once, by this name. */
  prepared(
    name: string,
  ): <Row>(strings: TemplateStringsArray, ...values: RawValue[]) => Promise<Row[]>
  /** How many rows a change touched. */
  run(strings: TemplateStringsArray, ...values: RawValue[]): Promise<number>
}

/** The statements of a transaction over one connection. */
export function statements(
  client: PoolClient,
): Pick<Tx, 'rows' | 'one' | 'maybe' | 'prepared' | 'run'> {
  const ask = async (strings: TemplateStringsArray, values: RawValue[], name?: string) => {
    const query = sqlTag(strings, ...values)
    return client.query({
      text: query.text,
      values: query.values.map(encode),
      rowMode: 'array',
      ...(name ? { name } : {}),
    })
  }
  const asking =
    (name?: string) =>
    async <Row>(strings: TemplateStringsArray, ...values: RawValue[]) => {
      const found = await ask(strings, values, name)
      const names = found.fields.map((field) => camel(field.name))
      return found.rows.map((row) => record(names, row)) as Row[]
    }
  const rows = asking()
  return {
    rows,
    prepared: asking,
    async one<Row>(strings: TemplateStringsArray, ...values: RawValue[]) {
      const [row, ...more] = await rows<Row>(strings, ...values)
      assert(row !== undefined && more.length === 0, `one row: ${strings.join('…').trim()}`)
      return row
    },
    async maybe<Row>(strings: TemplateStringsArray, ...values: RawValue[]) {
      const [row, ...more] = await rows<Row>(strings, ...values)
      assert(more.length === 0, `at most one row: ${strings.join('…').trim()}`)
      return row
    },
    async run(strings, ...values) {
      return (await ask(strings, values)).rowCount ?? 0
    },
  } satisfies Record<'rows' | 'one' | 'maybe' | 'run', Statement> & Pick<Tx, 'prepared'>
}

function record(names: readonly string[], row: readonly unknown[]) {
  const made: Record<string, unknown> = {}
  names.forEach((name, index) => {
    made[name] = row[index]
  })
  return made
}
