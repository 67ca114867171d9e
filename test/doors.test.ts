import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

// Every way by which anybody may be reached, found in the code itself: a new one is told of here
// before it can be used.

const sources = globSync('{api,kit,server,web}/**/*.{ts,tsx}', {
  exclude: (path) => /(^|\/)(node_modules|dist)(\/|$)|\.(test|types)\.ts$/.test(path),
})
  .sort()
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

const holding = (pattern: RegExp) =>
  sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

test('only one file makes a permit', () => {
  assert.ok(sources.length > 400, 'the tree was found')
  assert.deepEqual(
    holding(/\bas (unknown as )?Permit\b|: unique symbol/),
    ['kit/money.ts', 'server/compliance/permit.ts'].filter(
      (path) => path !== 'kit/money.ts' || holding(/: unique symbol/).includes(path),
    ),
  )
})

test('links that open a telephone, a messenger or a mail are made in one file', () => {
  assert.deepEqual(holding(/wa\.me|[`'"](tel|sms|mailto|callto|whatsapp):/), [
    'server/channels/links.ts',
    // The number of the agency, shown to who owes.
    'server/portal/mine.ts',
  ])
})

test('each of those links demands a permit', () => {
  const links = readFileSync('server/channels/links.ts', 'utf8')
  const made = [...links.matchAll(/^export (?:const|function) (\w+)[^(]*\(([^)]*)/gm)]
  assert.ok(made.length >= 4)
  for (const [, name, parameters] of made)
    assert.match(parameters ?? '', /^\s*permit: Permit/, name)
})

test('attempts, decisions and the words that were sent are each written in one place', () => {
  assert.deepEqual(holding(/insert into permit_decision\b/), ['server/compliance/store.ts'])
  assert.deepEqual(holding(/insert into attempt\b/), ['server/outreach/store.ts'])
  assert.deepEqual(holding(/insert into shared_message\b/), ['server/outreach/message-store.ts'])
})

test('who writes an attempt or a message has the permit in hand', () => {
  for (const path of ['server/outreach/store.ts', 'server/outreach/message-store.ts']) {
    const text = readFileSync(path, 'utf8')
    assert.match(text, /insert(Attempt|Message) = \(tx: Tx, permit: Permit, /, path)
  }
})

/** Outside systems that we speak to, and why nobody who owes hears of it. */
const gateways: Readonly<Record<string, RegExp | null>> = {
  // It could write to the person in our place, and is told not to.
  'server/charges/asaas.gateway.ts': /notificationDisabled: true/,
  'server/charges/bcb-pix.gateway.ts': null,
  'server/charges/fake.gateway.ts': null,
  'server/charges/gateway-http.gateway.ts': null,
  'server/charges/token.gateway.ts': null,
  'server/identity/better-auth.gateway.ts': null,
  'server/imports/archive.gateway.ts': null,
  'server/imports/file.gateway.ts': null,
  'server/imports/workbook.gateway.ts': null,
  'server/law/packs.gateway.ts': null,
  'server/remittances/workbook.gateway.ts': null,
}

test('no gateway reaches a person, unless it demands a permit', () => {
  const strangers = sources.filter(
    ({ path, text }) =>
      path.endsWith('.gateway.ts') && !(path in gateways) && !/permit: Permit\b/.test(text),
  )
  assert.deepEqual(
    strangers.map(({ path }) => path),
    [],
    'say in this list why nobody is reached by it, or let it demand a permit',
  )
  for (const [path, promise] of Object.entries(gateways)) {
    if (promise) assert.match(readFileSync(path, 'utf8'), promise)
  }
})
