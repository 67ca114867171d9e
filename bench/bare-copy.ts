import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { timed } from './bench.ts'

/** What an import writes, in the order of their keys. */
const written = ['debtor', 'address', 'contact_point', 'debt', 'debt_item', 'ledger_entry']

/** What those stand on. */
const ground = ['agency', 'creditor', 'portfolio']

async function withClient<Value>(url: string, work: (client: pg.Client) => Promise<Value>) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * The rows that an import wrote, copied into the same tables of an empty database, with their keys
 * and indexes and nothing else done. Gives the milliseconds.
 */
export async function copyIntoSameTables(fromUrl: string, toUrl: string, folder: string) {
  const fileOf = (table: string) => `${folder}/${table}.copy`
  await withClient(fromUrl, async (client) => {
    for (const table of [...ground, ...written])
      await pipeline(
        client.query(copyTo(`copy ${table} to stdout`)),
        createWriteStream(fileOf(table)),
      )
  })
  return withClient(toUrl, async (client) => {
    const fill = async (tables: readonly string[]) => {
      for (const table of tables)
        await pipeline(
          createReadStream(fileOf(table), { highWaterMark: 1024 * 1024 }),
          client.query(copyFrom(`copy ${table} from stdin`)),
        )
    }
    await fill(ground)
    const [ms] = await timed(() => fill(written))
    return ms
  })
}

/**
 * The file's own rows, one for one, copied into one bare table without a key: the least that any
 * keeping of them can cost. Gives the milliseconds.
 */
export async function copyIntoOneTable(fromUrl: string, toUrl: string, folder: string) {
  const path = `${folder}/invoices.copy`
  await withClient(fromUrl, (client) =>
    pipeline(
      client.query(
        copyTo(`copy (
          select debtor.document, debtor.name, debt.contract, debt.product, debt.client_code,
            item.instalment, item.invoice, item.issued_on, item.due_on, item.original_cents,
            address.city, address.state, address.postal_code,
            (select string_agg(value, ' ') from contact_point point
             where point.agency_id = item.agency_id and point.debtor_id = item.debtor_id) as points
          from debt_item item
          join debt on debt.agency_id = item.agency_id and debt.id = item.debt_id
          join debtor on debtor.agency_id = item.agency_id and debtor.id = item.debtor_id
          left join address
            on address.agency_id = item.agency_id and address.debtor_id = item.debtor_id)
          to stdout`),
      ),
      createWriteStream(path),
    ),
  )
  return withClient(toUrl, async (client) => {
    await client.query(
      `create table bare_invoice (document text, name text, contract text, product text,
         client_code text, instalment text, invoice text, issued_on date, due_on date,
         original_cents bigint, city text, state text, postal_code text, points text)`,
    )
    const [ms] = await timed(() =>
      pipeline(
        createReadStream(path, { highWaterMark: 1024 * 1024 }),
        client.query(copyFrom('copy bare_invoice from stdin')),
      ),
    )
    return ms
  })
}
