// npm run schema: writes db/schema.sql from a new database of our own, after every migration.
import * as fs from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { migrate } from '../server/platform/migrate.ts'
import { startPostgres } from '../server/platform/postgres.ts'
import { schemaText } from './schema-text.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const say = (sentence: string) => process.stderr.write(`${sentence}\n`)

const dataDir = join(root, `.combinado/schema-${process.pid}`)
const server = await startPostgres({ dataDir, log: say, durable: false, database: 'combinado' })
try {
  await migrate(server.url)
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  const text = await schemaText(client).finally(() => client.end())
  fs.writeFileSync(join(root, 'db/schema.sql'), text)
  say(`db/schema.sql: ${text.split('\n').length} lines`)
} finally {
  await server.stop()
  fs.rmSync(server.dataDir, { recursive: true, force: true })
}
