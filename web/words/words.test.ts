import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { commonRefusals } from '../../api/endpoint.ts'
import { words as en } from './en.ts'
import { words as es } from './es.ts'
import { words as source } from './pt-BR.ts'
import { placeholders, texts, withMillions } from './shape.ts'

const folder = new URL('../../api/', import.meta.url)
const modules: object[] = await Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => import(new URL(name, folder).href)),
)
const contract = modules.flatMap((module): { refusals?: readonly string[] }[] =>
  Object.values(module),
)

const spoken = Object.fromEntries(texts(source))

for (const [locale, words] of Object.entries({ es, en })) {
  const there = Object.fromEntries(texts(words))

  test(`${locale} says exactly what Portuguese says`, () =>
    assert.deepEqual(Object.keys(there).sort(), Object.keys(spoken).sort()))

  test(`${locale} leaves no amount, name or day out, and adds none`, () => {
    for (const [path, text] of texts(words)) {
      assert.deepEqual(placeholders(text), placeholders(spoken[path] ?? ''), `${locale} ${path}`)
    }
  })
}

for (const [locale, words] of Object.entries({ 'pt-BR': source, es, en })) {
  test(`${locale} has words for every refusal of the contract`, () => {
    const known = Object.keys(words.refusals)
    const said = [...commonRefusals, ...contract.flatMap((value) => value?.refusals ?? [])]
    assert.ok(said.length > 60)
    assert.deepEqual(
      said.filter((refusal) => !known.includes(refusal)),
      [],
    )
  })

  test(`${locale} says something everywhere, and blames nobody`, () => {
    for (const [path, text] of texts(words)) {
      assert.notEqual(text.trim(), '', path)
      assert.doesNotMatch(text, /devedor|inadimpl|caloteir|moros[oa]|sucesso|deudor/i, path)
    }
  })

  test(`${locale} says in brackets what it may not know`, () => {
    for (const [path, text] of texts(words.refusals)) {
      const outside = text.replace(/\[[^\]]*\]/g, '')
      assert.deepEqual(placeholders(outside), [], path)
    }
  })
}

test('a million customers are counted with the words of many', () => {
  const words = withMillions({ people_one: 'um', people_other: 'muitos', group: { x_other: 'y' } })
  assert.deepEqual(words, {
    people_one: 'um',
    people_other: 'muitos',
    people_many: 'muitos',
    group: { x_other: 'y', x_many: 'y' },
  })
})
