import assert from 'node:assert/strict'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { ladder, untidy } from '../test/tidy.ts'
import { featureFiles, onLadder } from './feature-files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = fs.mkdtempSync(join(tmpdir(), 'combinado-feature-'))
after(() => fs.rmSync(folder, { recursive: true, force: true }))

test('a new feature has a rule with its test, and the five doors', () => {
  assert.deepEqual(Object.keys(featureFiles('field-trips')), [
    'api/field-trips.ts',
    'server/field-trips/field-trip.ts',
    'server/field-trips/field-trip.test.ts',
    'server/field-trips/actions.ts',
    'server/field-trips/store.ts',
    'server/field-trips/routes.ts',
    'server/field-trips/jobs.ts',
    'server/field-trips/field-trip.gateway.ts',
  ])
})

test('what it is made of keeps to the style', () => {
  for (const feature of ['field-trips', 'field-visits', 'enquiries', 'training']) {
    const problems = Object.entries(featureFiles(feature)).flatMap(([path, text]) =>
      untidy(path, text).filter((problem) => !problem.includes('later on the ladder')),
    )
    assert.deepEqual(problems, [])
  }
})

test('its rule runs, and says yes and no', async () => {
  const files = Object.entries(featureFiles('field-visits'))
  for (const [path, text] of files.filter(([name]) => /field-visit(\.test)?\.ts$/.test(name))) {
    fs.mkdirSync(join(folder, dirname(path)), { recursive: true })
    fs.writeFileSync(join(folder, path), text.replaceAll('../../kit/', `${root}kit/`))
  }
  const rule = join(folder, 'server/field-visits/field-visit.ts')
  const { fieldVisit } = (await import(rule)) as { fieldVisit(words: string): { ok: boolean } }
  assert.equal(fieldVisit(' combinado ').ok, true)
  assert.equal(fieldVisit('  ').ok, false)
})

test('it goes on the ladder right above the feature that it stands on', () => {
  const tidy = fs.readFileSync(join(root, 'test/tidy.ts'), 'utf8')
  const changed = onLadder(tidy, 'field-trips', 'outreach') ?? ''
  assert.ok(changed.includes("  'outreach',\n  'field-trips',\n"))
  assert.equal(changed.length, tidy.length + "  'field-trips',\n".length)
  assert.equal(onLadder(tidy, 'field-trips', 'nowhere'), undefined)
  assert.ok(!ladder.includes('field-trips'))
})
