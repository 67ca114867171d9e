import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openTestWorld } from '../../test/world.ts'
import { copying } from './copy.ts'

const { world, owner, newAgency } = await openTestWorld()
await owner.query(`
  create table copied (agency_id uuid, n int, words text, many text[], yes boolean, cents bigint)`)
const { agencyId } = await newAgency()
const table = { name: 'copied', columns: ['n', 'words', 'many', 'yes', 'cents'] }

test('whatever people write arrives as they wrote it', async () => {
  const letters = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('\\', '\\.', '\\N', 'a\tb', '"', '{', ',', 'NULL', '\r\n', "'; drop table x"),
  )
  const words = fc
    .array(letters, { maxLength: 4 })
    .map((parts) => parts.join('').replaceAll('\0', ''))
  const row = fc.record({ words, many: fc.array(fc.option(words)), yes: fc.option(fc.boolean()) })
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1 }), async (rows) => {
      await copying(world, { agencyId, queue: 'test' }, async (copier) => {
        await copier.clear(table, 'cents', '7')
        const lines = rows.map(({ words, many, yes }, n) => [n, words, many, yes, 7n])
        await copier.write(table, lines)
      })
      const found = await owner.query(
        'select words, many, yes from copied where agency_id = $1 order by n',
        [agencyId],
      )
      const given = rows.map(({ words, many, yes }) => ({ words, many, yes }))
      assert.deepEqual(found.rows, given)
    }),
    { numRuns: 60 },
  )
})

test('a copy that fails half way leaves what was there', async () => {
  await owner.query('delete from copied')
  await copying(world, { agencyId, queue: 'test' }, (copier) =>
    copier.write(table, [[1, 'kept', [], true, 1n]]),
  )
  await assert.rejects(
    copying(world, { agencyId, queue: 'test' }, async (copier) => {
      await copier.clear(table, 'n', '1')
      await copier.write(table, [[2, 'half', [], true, 1n]])
      await copier.write(table, [['not a number', 'in', [], true, 1n]])
    }),
    /invalid input syntax for type integer/,
  )
  const { rows } = await owner.query('select words from copied')
  assert.deepEqual(rows, [{ words: 'kept' }])
})
