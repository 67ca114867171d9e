import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type Audience, type Checked, check } from './check.ts'

type Sentence = {
  readonly text: string
  readonly audience: Audience
  readonly country?: string
  readonly lawful: boolean
  readonly category?: string
}

const read = (locale: string, folder = 'messages'): Sentence[] =>
  readFileSync(`test/fixtures/${folder}/${locale}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** What is found of what should be, and what should be of what is found. */
function measure(sentences: readonly Sentence[], locale: Checked['locale']) {
  const isFound = ({ text, audience, country }: Sentence) =>
    check({ text, locale, audience, country: country ?? (locale === 'es' ? 'MX' : 'BR') }).length >
    0
  const found = sentences.filter(isFound)
  const right = found.filter(({ lawful }) => !lawful).length
  const unlawful = sentences.filter(({ lawful }) => !lawful).length
  return { precision: right / found.length, recall: right / unlawful }
}

for (const locale of ['pt-BR', 'es'] as const) {
  const sentences = read(locale)

  test(`${locale}: enough sentences of every kind`, () => {
    const lawful = sentences.filter((one) => one.lawful).length
    assert.ok(lawful >= 300 && sentences.length - lawful >= 300)
    assert.equal(new Set(sentences.flatMap(({ category }) => category ?? [])).size, 17)
  })

  // The words were mended with the first, third … sentence in sight; the others only measure.
  for (const [name, half] of [
    ['in sight', 0],
    ['held out', 1],
  ] as const) {
    test(`${locale}: words that may not be said are found, ${name}`, (t) => {
      const part = sentences.filter((_, index) => index % 2 === half)
      const { precision, recall } = measure(part, locale)
      t.diagnostic(`precision ${precision}, recall ${recall}`)
      assert.ok(precision >= 0.97, `precision ${precision}`)
      assert.ok(recall >= 0.95, `recall ${recall}`)
    })
  }
}

// Written later, by whoever had not looked at the patterns. They found 83% (pt-BR) and 76% (es) of
// the first of these before they were mended, and 89% and 91% of the last of them; see the guide.
for (const folder of ['messages-later', 'messages-last']) {
  for (const locale of ['pt-BR', 'es'] as const) {
    test(`${locale}: what was found once is still found, ${folder}`, (t) => {
      const { precision, recall } = measure(read(locale, folder), locale)
      t.diagnostic(`precision ${precision}, recall ${recall}`)
      assert.ok(precision >= 0.98, `precision ${precision}`)
      assert.ok(recall >= 0.97, `recall ${recall}`)
    })
  }
}

test('a short message is checked while it is being typed', (t) => {
  const sentences = read('pt-BR').slice(0, 200)
  measure(sentences, 'pt-BR')
  const before = performance.now()
  measure(sentences, 'pt-BR')
  const each = (performance.now() - before) / sentences.length
  t.diagnostic(`${each} ms a message`)
  assert.ok(each < 10, `${each} ms`)
})
