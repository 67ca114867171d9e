import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { type Findable, find, namesOfKinds } from './finding.ts'

const thing = (id: string, kind: Findable['kind'], more: Partial<Findable>): Findable => ({
  id,
  kind,
  at: null,
  words: [],
  names: namesOfKinds[kind],
  amountCents: null,
  ...more,
})

const things = [
  thing('may', 'item', { at: day('2026-05-10'), words: ['FT-0518', 'Fibra'], amountCents: 14990n }),
  thing('june', 'item', { at: day('2026-06-10'), words: ['FT-0618'], amountCents: 14990n }),
  thing('note', 'line', { at: day('2026-08-02'), words: ['Visita do técnico não aconteceu.'] }),
  thing('older', 'line', { at: day('2026-01-02'), words: ['Técnico foi lá'] }),
  thing('job', 'answer', { at: day('2026-08-02'), words: ['reason', 'perdeu o emprego em julho'] }),
  thing('deal', 'agreement', { at: day('2026-09-01'), words: ['AC-77'], amountCents: 123456n }),
]

const stories: readonly (readonly [string, string, string])[] = [
  ['the invoice of a month', 'fatura maio', 'may'],
  ['in Spanish', 'factura mayo', 'may'],
  ['in English', 'bill of june', 'june'],
  ['all invoices, the newest first', 'fatura', 'june may'],
  ['words of a note, whatever their endings', 'visita técnica', 'note'],
  ['a part of a number', '0618', 'june'],
  ['an amount', '149,90', 'june may'],
  ['an amount with a point for the thousands', '1.234,56', 'deal'],
  ['an amount without its centavos', '1234', 'deal'],
  ['another amount', '149,91', ''],
  ['words that nothing has', 'cachorro', ''],
  ['a word that little says', 'de', ''],
  ['some of the words, when none has all', 'técnico cachorro', 'note older'],
  ['an agreement by its code', 'acordo ac-77', 'deal'],
]

for (const [story, search, found] of stories) {
  test(`${story}: “${search}”`, () =>
    assert.equal(
      find(things, search)
        .map(({ id }) => id)
        .join(' '),
      found,
    ))
}

test('no more than twenty are shown', () => {
  const many = Array.from({ length: 30 }, (_, n) => thing(String(n), 'line', { words: ['nota'] }))
  assert.equal(find(many, 'nota').length, 20)
})
