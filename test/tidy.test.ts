import assert from 'node:assert/strict'
import * as fs from 'node:fs'
import { test } from 'node:test'
import { isRule, ladder, untidy } from './tidy.ts'

const sources = fs
  .globSync('{kit,api,server,web,db,test,bench,scripts}/**/*.{ts,tsx,mjs}', {
    exclude: (path) => /(^|\/)(node_modules|dist|fixtures)(\/|$)/.test(path),
  })
  .sort()
const read = (path: string) => fs.readFileSync(path, 'utf8')

test('every file keeps to the style and the direction of the ladder', () => {
  assert.ok(sources.length > 50, 'the tree was found')
  assert.deepEqual(
    sources.flatMap((path) => untidy(path, read(path))),
    [],
  )
})

test('every feature stands on the ladder', () => {
  const features = fs
    .readdirSync('server', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  assert.deepEqual(
    features.filter((name) => !ladder.includes(name)),
    [],
  )
})

test('no two files need each other: each can be read before the one that uses it', () => {
  const needs = new Map(sources.map((path) => [path, namesImported(path, read(path))]))
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, way: readonly string[]) => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '))
    if (way.includes(path) || done.has(path)) return
    for (const next of needs.get(path) ?? []) visit(next, [...way, path])
    done.add(path)
  }
  for (const path of sources) visit(path, [])
  assert.deepEqual(circles, [])
})

test('nothing lies about that nobody imports', () => {
  const startsItself = (path: string) =>
    /^(server|bench|scripts|test|db)\/[^/]+$|^(test|db)\/|^web\/main\.tsx$/.test(path) ||
    /(-screen\.tsx|\.test\.ts|\.types\.ts)$/.test(path)
  const imported = new Set(sources.flatMap((path) => namesImported(path, read(path))))
  const alone = sources.filter((path) => !startsItself(path) && !imported.has(path))
  assert.deepEqual(alone, [])
})

test('every rule of the product has a test beside it, or is used by one that does', () => {
  const rules = sources.filter((path) => isRule(path) && path.startsWith('server/'))
  const tested = new Set<string>()
  const visit = (path: string) => {
    if (tested.has(path) || !fs.existsSync(path) || !fs.statSync(path).isFile()) return
    tested.add(path)
    for (const name of namesImported(path, read(path))) visit(name)
  }
  for (const path of sources.filter((name) => name.endsWith('.test.ts'))) visit(path)
  assert.deepEqual(
    rules.filter((path) => !tested.has(path)),
    [],
  )
})

test('every library that we stand on has a decision record', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  const records = fs
    .readdirSync('docs/decisions')
    .map((name) => read(`docs/decisions/${name}`))
    .join('\n')
  const names = Object.keys({ ...dependencies, ...devDependencies })
  const covered = (name: string) =>
    records.includes(`\`${name}\``) || records.includes(`\`${name.split('/')[0]}/*\``)
  assert.deepEqual(
    names.filter((name) => !name.startsWith('@types/') && !covered(name)),
    [],
  )
})

test('every migration has a number of its own', () => {
  const names = fs.readdirSync('db/migrations')
  for (const name of names) assert.match(name, /^\d{4}_[a-z_]+\.sql$/)
  assert.equal(new Set(names.map((name) => name.slice(0, 4))).size, names.length)
})

test('the tidy test itself refuses what it should', () => {
  const refused = (path: string, text: string) => untidy(path, text).length > 0
  assert.ok(refused('server/debts/x.ts', "import pg from 'pg'\n"))
  assert.ok(refused('server/debts/x.ts', "import { a } from './store.ts'\n"))
  assert.ok(refused('server/debts/store.ts', "import { a } from '../calls/store.ts'\n"))
  assert.ok(refused('web/x.ts', "import { a } from '../server/debts/terms.ts'\n"))
  assert.ok(refused('server/debts/x.ts', 'const now = Date.now()\n'))
  assert.ok(!refused('server/debts/actions.ts', "import { a } from './store.ts'\n"))
})

/** Files of ours that a file imports, statically or not. */
function namesImported(path: string, text: string): string[] {
  const found = text.matchAll(/(?:from\s+|import\s*\(?\s*|new URL\()['"](\.[^'"]+)['"]/g)
  const folder = path.split('/').slice(0, -1).join('/')
  return [...found].map(([, target = '']) => {
    const whole = new URL(target, `file:///${folder}/`).pathname.slice(1)
    const choices = [whole, `${whole}.ts`, `${whole}.tsx`]
    return choices.find((name) => fs.existsSync(name) && fs.statSync(name).isFile()) ?? whole
  })
}
