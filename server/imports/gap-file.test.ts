import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadInto, newPortfolio, readInto } from '../../test/portfolio-import.ts'
import { openTestWorld } from '../../test/world.ts'
import { planDay } from '../planning/actions.ts'
import { gapFile } from '../planning/gap-routes.ts'

const { world, owner: tables, newAgency } = await openTestWorld()

const header = 'CPF;Nome;Contrato;Fatura;Parcela;Vencimento;Valor original;Telefone;UF;Plano'
const rows = [
  '529.982.247-25;Ana Souza;C-1;F1;1/2;10/10/2026;1.234,56;(11) 90444-1177;SP;Fibra',
  '529.982.247-25;Ana Souza;C-1;F2;2/2;10/11/2026;1.234,56;(11) 90444-1177;SP;Fibra',
  '635.043.860-45;=Bia "B"; C-2;F3;1;10/10/2026;89,90;;;',
]

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

test('the list of what is missing comes back through the import, filled in', async () => {
  const agency = await newAgency()
  const person = agency.person('owner')
  const { portfolioId } = await newPortfolio(world, person)
  await loadInto(world, person, portfolioId, `${[header, ...rows].join('\n')}\n`)
  await tables.query(
    `update creditor set pix_key = 'a@b.exemplo', pix_name = 'Ana', pix_city = 'Sao Paulo'
     where agency_id = $1`,
    [agency.agencyId],
  )
  const planned = async () => {
    await planDay(world, agency.agencyId)
    const { rows: found } = await tables.query(
      `select debtor.name, missing from data_gap join debtor on debtor.id = debtor_id
       where data_gap.agency_id = $1 order by name`,
      [agency.agencyId],
    )
    return found.map(({ name, missing }) => [name, missing.join(' ')])
  }
  const before = await planned()
  assert.deepEqual(before.map(([, missing]) => missing).sort(), [
    'identity',
    'phone identity place product',
  ])

  const asked = await textOf(gapFile(world, person, { portfolioId, country: 'BR' }))
  const lines = asked.trim().split('\r\n')
  assert.equal(lines.length, 3, 'a header and a line for each contract')
  const filled = lines.map((line, index) => {
    if (index === 0) return line
    const cells = line.split(';')
    cells[7] ||= '(11) 90555-2288'
    cells[8] = '05/03/1985'
    cells[12] ||= 'SP'
    cells[13] ||= 'Fibra'
    return cells.join(';')
  })
  const read = await readInto(world, person, portfolioId, `${filled.join('\r\n')}\r\n`)
  assert.deepEqual([read.report?.rowsAccepted, read.report?.rowsRefused], [2, 0])
  const loaded = await loadInto(world, person, portfolioId, `${filled.join('\r\n')}\r\n\r\n`)
  assert.equal(loaded.state, 'loaded')
  const { rows: items } = await tables.query(
    'select count(*)::int as n from debt_item where agency_id = $1',
    [agency.agencyId],
  )
  assert.equal(items[0].n, 3, 'the same items as before')
  assert.deepEqual(await planned(), [])
})
