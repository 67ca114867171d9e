import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))

function combinado(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path('server/combinado.ts'), ...args],
    { input, encoding: 'utf8' },
  )
  return { lines: stdout.split('\n').filter(Boolean), stderr, status }
}

const dirty = path('test/fixtures/carteira-suja.csv')

test('a dry run prints one line with what was accepted, refused and repaired', async () => {
  const { lines, status } = combinado(['import', dirty, '--portfolio', 'Suja', '--dry-run'])
  assert.equal(status, 0)
  assert.equal(lines.length, 1)
  const { default: expected } = await import('../../test/fixtures/carteira-suja.expected.json', {
    with: { type: 'json' },
  })
  const { file: _, layout: __, samples: ___, ...told } = expected
  assert.deepEqual(JSON.parse(lines[0] ?? ''), told)
})

test('the country comes with the portfolio', () => {
  const mexican = path('test/fixtures/cartera-despacho-mx.csv')
  const args = ['import', mexican, '--dry-run', '--country=MX', '--portfolio=MX']
  assert.equal(JSON.parse(combinado(args).lines[0] ?? '').rowsAccepted, 367)
})

const wrongs: readonly (readonly [string, readonly string[]])[] = [
  ['no portfolio', ['import', dirty, '--dry-run']],
  ['no file', ['import', '--portfolio', 'x', '--dry-run']],
  ['another country', ['import', dirty, '--portfolio', 'x', '--country', 'US', '--dry-run']],
  ['an unknown option', ['import', dirty, '--portfolio', 'x', '--fast', 'yes', '--dry-run']],
  ['an unknown command', ['export', dirty]],
  ['nothing', []],
]

for (const [story, args] of wrongs) {
  test(`${story}: usage on standard error, nothing on standard output, 2`, () => {
    const { lines, stderr, status } = combinado(args)
    assert.deepEqual(lines, [])
    assert.match(stderr, /combinado import FILE --portfolio NAME/)
    assert.equal(status, 2)
  })
}

test('a file that cannot be read is told on the line, with what would be right', () => {
  const missing = combinado(['import', '/nowhere.csv', '--portfolio', 'x', '--dry-run'])
  assert.equal(JSON.parse(missing.lines[0] ?? '').error.code, 'no-such-file')
  assert.equal(missing.status, 1)
  const strange = combinado(['import', process.execPath, '--portfolio', 'x', '--dry-run'])
  assert.equal(JSON.parse(strange.lines[0] ?? '').error.code, 'not-a-table')
})

test('documents and phones are checked line by line', () => {
  const documents = combinado(
    ['document', 'check'],
    '{"value":"12.ABC.345/01DE-35","kind":"cnpj"}\n{"value":"12.ABC.345/01DE-36"}\n{"kind":"x"}',
  )
  assert.deepEqual(
    documents.lines.slice(0, 2).map((line) => JSON.parse(line)),
    [
      {
        valid: true,
        kind: 'cnpj',
        normalised: '12ABC34501DE35',
        formatted: '12.ABC.345/01DE-35',
      },
      { valid: false, reason: 'check-digits' },
    ],
  )
  assert.equal(JSON.parse(documents.lines[2] ?? '').error.field, 'value')
  const phones = combinado(
    ['phone', 'check'],
    '{"value":"(11) 98765-4321","country":"BR","locality":"BR-SP"}\n' +
      '{"value":"(20) 98765-4321","country":"BR"}\n' +
      '{"value":"11987654321","country":"BR","locality":"BR-XX"}\n',
  )
  assert.deepEqual(phones.lines.map((line) => JSON.parse(line)).slice(0, 2), [
    {
      valid: true,
      e164: '+5511987654321',
      type: 'mobile',
      country: 'BR',
      jurisdictions: ['BR-SP'],
      zones: ['America/Sao_Paulo'],
    },
    { valid: false, reason: 'area-code' },
  ])
  assert.equal(JSON.parse(phones.lines[2] ?? '').error.code, 'unknown-locality')
  assert.equal(phones.status, 0)
})
