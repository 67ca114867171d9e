import assert from 'node:assert/strict'
import * as fs from 'node:fs'
import { test } from 'node:test'
import { ladder } from '../test/tidy.ts'
import { scenes } from './picture-list.ts'

const read = (path: string) => fs.readFileSync(path, 'utf8')
const documents = [...fs.globSync('*.md'), ...fs.globSync('docs/**/*.md')].sort()
const found = (pattern: RegExp) =>
  documents.flatMap((page) =>
    [...read(page).matchAll(pattern)].map(([, target = '']) => ({ page, target })),
  )

test('every page that another points to is there', () => {
  const links = found(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)
  assert.ok(links.length > 20, 'links were found')
  const isBroken = ({ page, target }: { page: string; target: string }) =>
    !fs.existsSync(new URL(target, `file:///${page}`).pathname.slice(1))
  assert.deepEqual(links.filter(isBroken), [])
})

test('every file that a page names is there', () => {
  const files = found(/`((?:kit|api|server|web|db|test|scripts|docs)\/[a-z0-9/.-]+\.[a-z]+)`/g)
  assert.ok(files.length > 20, 'files were found')
  assert.deepEqual(
    files.filter(({ target }) => !fs.existsSync(target)),
    [],
  )
})

test('every picture is taken by the script, is there, and is shown', () => {
  const shown = found(/pictures\/([a-z-]+)\.png/g).map(({ target }) => target)
  const taken = scenes.flatMap(({ names }) => names)
  const kept = fs.globSync('docs/pictures/*.png').map((path) => path.slice(14, -4))
  assert.deepEqual([...new Set(shown)].sort(), taken.toSorted())
  assert.deepEqual(kept.sort(), taken.toSorted())
})

test('every setting is explained to those who run the product', () => {
  const settings = [...read('server/settings.ts').matchAll(/^ {2}([A-Z_]+): Type/gm)]
  assert.ok(settings.length > 5, 'settings were found')
  for (const [, name = ''] of settings) {
    for (const page of ['README.md', 'docs/guia/operacao.md']) {
      assert.ok(read(page).includes(`\`${name}\``), `${page} does not explain ${name}`)
    }
  }
})

test('every feature has its place in the plan of the folders', () => {
  const plan = read('ARCHITECTURE.md')
  const folders = fs
    .readdirSync('server', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && fs.readdirSync(`server/${entry.name}`).length > 0)
  assert.deepEqual(
    folders.map(({ name }) => name).filter((name) => !plan.includes(`${name}/`)),
    [],
  )
  assert.ok(plan.replace(/\s+/g, ' ').includes(`\`${ladder.join(' ')}\``), 'the ladder has changed')
})

test('every command of the command line is shown in README', () => {
  const names = fs
    .globSync('server/commands/*.ts')
    .filter((path) => !path.endsWith('.test.ts'))
    .flatMap((path) => [...read(path).matchAll(/^ {2}name: '([a-z ]+)'/gm)])
    .map(([, name]) => name)
  assert.ok(names.length > 5, 'commands were found')
  assert.deepEqual(
    names.filter((name) => !read('README.md').includes(`-- ${name}`)),
    [],
  )
})

test('what the code cannot tell fits on one page', () => {
  assert.ok(read('AGENTS.md').split('\n').length <= 60)
})
