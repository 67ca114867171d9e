import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locales } from '../../api/shapes.ts'
import { findings, linesOf, slotsAt } from './book.ts'
import { catalogue } from './catalogue.ts'
import { lint } from './lint.ts'
import { mustSay } from './must-say.ts'
import { groupOf } from './place.ts'
import { preview } from './preview.ts'

const shipped = catalogue.flatMap(({ place, lines }) => lines.map((line) => ({ place, ...line })))

test('every line that ships has an id of its own', () => {
  const seen = new Map<string, string>()
  for (const { id, place } of shipped) {
    assert.equal(seen.get(id), undefined, `${id} stands at ${seen.get(id)} and at ${place}`)
    seen.set(id, place)
  }
  assert.ok(shipped.length > 40, `${shipped.length} lines`)
})

test('every place is known, and stands once', () => {
  const places = catalogue.map(({ place }) => place)
  assert.deepEqual(
    places.filter((place) => groupOf(place) === undefined),
    [],
  )
  assert.equal(new Set(places).size, places.length)
})

test('every line has words in each language', () => {
  const blank = shipped.filter(({ words }) => locales.some((locale) => words[locale].trim() === ''))
  assert.deepEqual(blank, [])
})

test('what ships could be published: nothing in it stops', () => {
  assert.deepEqual(findings([], ['BR', 'MX']), [])
  const facts = { slots: new Set<string>(), countries: ['BR', 'MX'] }
  const stops = shipped.flatMap(({ place, id, words }) =>
    lint({ place, id, words }, { ...facts, slots: slotsAt(place) }).filter(({ isStop }) => isStop),
  )
  assert.deepEqual(
    stops.map(({ lineId, locale, rule, facts: told }) => ({ lineId, locale, rule, ...told })),
    [],
  )
})

test('a preview shows every line that ships, with no slot left open', () => {
  for (const locale of locales) {
    for (const { place, lines } of catalogue) {
      const [shown] = preview(place, [], { locale, treatment: null }).filter(
        (part) => part.place === place,
      )
      assert.equal(shown?.lines.length ?? 0, lines.length, place)
      for (const { text } of shown?.lines ?? []) assert.doesNotMatch(text, /[{}|]/)
    }
  }
})

test('what must be said is said by lines that ship', () => {
  for (const { id, places } of mustSay) {
    for (const place of places) assert.ok(linesOf(place, []).length > 0, `${id} at ${place}`)
  }
})
