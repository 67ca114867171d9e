import assert from 'node:assert/strict'
import * as fs from 'node:fs'
import { test } from 'node:test'
import { openTestWorld } from '../test/world.ts'
import { schemaText } from './schema-text.ts'

const { owner } = await openTestWorld()
const { rows } = await owner.query<{ major: number }>(
  `select current_setting('server_version_num')::int / 10000 as major`,
)
const major = rows[0]?.major
const file = new URL('../db/schema.sql', import.meta.url)

// Each major version words expressions in its own way; the file is worded by the embedded one.
const skip = major === 18 ? false : `the server is PostgreSQL ${major}, the file is of 18`

test('db/schema.sql is what the migrations add up to', { skip }, async () => {
  const written = fs.readFileSync(file, 'utf8')
  const now = await schemaText(owner)
  assert.ok(now === written, `run \`npm run schema\`; first to change: ${change(written, now)}`)
})

test('every table of ours is closed by row-level security, and says so', async () => {
  const text = await schemaText(owner)
  assert.match(text, /^create table ledger_entry \($/m)
  assert.match(text, /^grant insert, select on ledger_entry to combinado_app;$/m)
  assert.doesNotMatch(text, /no row-level security/)
})

test('a table that was left open is pointed at', async () => {
  await owner.query('create table left_open (id int)')
  assert.match(await schemaText(owner), /^-- left_open .* no row-level security$/m)
})

function change(before: string, after: string): string {
  const old = before.split('\n')
  const line = after.split('\n').findIndex((text, index) => text !== old[index])
  return `line ${line + 1}, ${JSON.stringify(after.split('\n')[line])}`
}
