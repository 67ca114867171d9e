import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { isWrong } from './command.ts'
import { packsCheck } from './packs-check.ts'

const saoPaulo = JSON.parse(readFileSync('server/compliance/packs/BR-SP.json', 'utf8'))
const town = JSON.parse(readFileSync('docs/guia/exemplos/BR-SP-3550308.json', 'utf8'))

function folderOf(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'packs-'))
  for (const [name, content] of Object.entries(files)) {
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const check = (files: Record<string, unknown>) => packsCheck.run([folderOf(files)])

type Told = { problems: { file: string; at: string; found: string; remedy: string }[] }

test('a pack as we ship it changes nothing', async () => {
  assert.deepEqual(await check({ 'BR-SP.json': saoPaulo }), {
    ok: true,
    packs: [
      {
        file: 'BR-SP.json',
        packId: 'BR-SP',
        title: 'São Paulo',
        from: '2026.1',
        to: '2026.1',
        added: [],
        removed: [],
        changed: [],
        fields: [],
        needsVersion: false,
      },
    ],
  })
})

test('other hours in a new version: the rule and the field are named', async () => {
  const [hours, ...rules] = saoPaulo.rules
  const changed = {
    ...saoPaulo,
    version: '2026.2',
    rules: [{ ...hours, hours: { 'mon-fri': '09:00-18:00' } }, ...rules],
  }
  const found = (await check({ 'sp.json': changed })) as { packs: { changed: unknown[] }[] }
  assert.deepEqual(found.packs[0]?.changed, [{ ruleId: 'BR-SP-HOURS', fields: ['hours'] }])
})

test('other words under the old version are pointed out', async () => {
  const found = (await check({ 'sp.json': { ...saoPaulo, rules: [] } })) as {
    packs: { needsVersion: boolean; removed: string[] }[]
  }
  assert.equal(found.packs[0]?.needsVersion, true)
  assert.deepEqual(found.packs[0]?.removed, ['BR-SP-HOURS', 'BR-SP-NML'])
})

test('the example of the guide, a town that we do not ship, is a pack', async () => {
  const found = (await check({ 'town.json': town })) as { ok: boolean; packs: { from: null }[] }
  assert.equal(found.ok, true)
  assert.equal(found.packs[0]?.from, null)
})

const overlapping = { 'mon-fri': '08:00-12:00', mon: '11:00-13:00' }

for (const [story, files, file, at] of [
  ['JSON that is cut off', { 'a.json': '{"id":"BR-SP"' }, 'a.json', ''],
  ['a field that nobody knows', { 'a.json': { ...saoPaulo, horas: 1 } }, 'a.json', 'pack.horas'],
  [
    'hours that overlap',
    { 'a.json': { ...saoPaulo, rules: [{ ...saoPaulo.rules[0], hours: overlapping }] } },
    'a.json',
    'pack.rules[0].hours, on mon',
  ],
  ['one pack in two files', { 'a.json': saoPaulo, 'b.json': saoPaulo }, 'b.json', 'pack.id'],
  [
    'a rule in the place of one that is not there',
    { 'a.json': { ...saoPaulo, rules: [{ ...saoPaulo.rules[0], supersedes: ['BR-NADA'] }] } },
    'a.json',
    '',
  ],
] as const) {
  test(`${story} is refused, with its file and its place`, async () => {
    const found = await check(files)
    assert.ok(isWrong(found))
    const [first] = (found as unknown as Told).problems
    assert.deepEqual([first?.file, first?.at], [file, at])
  })
}

test('a folder without packs, or no folder at all, is said', async () => {
  for (const path of [folderOf({}), '/nowhere/at/all']) {
    const found = await packsCheck.run([path])
    assert.ok(isWrong(found))
    assert.equal(found.error.field, 'file')
  }
})
