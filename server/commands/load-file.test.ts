import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { expectedOf, newPortfolio } from '../../test/portfolio-import.ts'
import { openTestWorld } from '../../test/world.ts'
import { silent } from '../platform/log.ts'
import { openWorld } from '../platform/world.ts'
import { importCommand } from './import.ts'

const { world, clock, databaseUrl, owner: tables, newAgency } = await openTestWorld()
const command = importCommand({
  today: () => '2026-11-22',
  openWorld: async () => openWorld({ databaseUrl, clock, log: silent, connectionsMax: 4 }),
})
const noDatabase = importCommand({ today: () => '2026-11-22', openWorld: async () => undefined })
const pathOf = (file: string) =>
  fileURLToPath(new URL(`../../test/fixtures/${file}`, import.meta.url))

const codeOf = (answer: unknown) => (answer as { error?: { code: string } }).error?.code

test('without --dry-run the file is loaded into the portfolio of that name, once', async () => {
  const { portfolioId } = await newPortfolio(world, (await newAgency('A')).person('owner'))
  const file = 'carteira-provedor.csv'
  const { rowsAccepted, sumOriginalCents, refused, repaired } = expectedOf(file)
  const args = [pathOf(file), '--portfolio=Carteira de teste']
  const first = (await command.run(args)) as Record<string, unknown>
  const { isKnown, newItems } = first
  assert.deepEqual({ isKnown, newItems }, { isKnown: false, newItems: rowsAccepted })
  assert.deepEqual([first.refused, first.repaired], [refused, repaired])
  const again = (await command.run(args)) as Record<string, unknown>
  assert.deepEqual([again.isKnown, again.importId], [true, first.importId])
  const { rows } = await tables.query(
    'select sum(original_cents)::int as cents from debt_item where portfolio_id = $1',
    [portfolioId],
  )
  assert.deepEqual(rows, [{ cents: sumOriginalCents }])
})

test('what is wrong with the question is said by its name', async () => {
  const file = pathOf('carteira-provedor.csv')
  await newPortfolio(world, (await newAgency('B')).person('owner'), 'BR', 'Repetida')
  await newPortfolio(world, (await newAgency('C')).person('owner'), 'BR', 'Repetida')
  const ask = async (...args: string[]) => codeOf(await command.run(args))
  assert.equal(codeOf(await noDatabase.run([file, '--portfolio', 'x'])), 'no-database')
  assert.equal(await ask('nada.csv', '--portfolio', 'x'), 'no-such-file')
  assert.equal(await ask(file, '--portfolio', 'x'), 'no-such-portfolio')
  assert.equal(await ask(file, '--portfolio', 'Repetida'), 'many-portfolios')
  const picture = join(mkdtempSync(join(tmpdir(), 'combinado-')), 'foto.csv')
  writeFileSync(picture, Buffer.from('ffd8ffe000104a464946', 'hex'))
  assert.equal(await ask(picture, '--portfolio', 'Repetida', '--agency', 'B'), 'not-a-table')
  const list = pathOf('README.md')
  assert.equal(await ask(list, '--portfolio', 'Repetida', '--agency', 'C'), 'missing-columns')
  assert.equal(await command.run([file]), undefined)
  assert.equal(await command.run([file, '--portfolio', 'x', '--country', 'BR']), undefined)
})
