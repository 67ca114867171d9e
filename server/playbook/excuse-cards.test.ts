import assert from 'node:assert/strict'
import { test } from 'node:test'
import { excuseNames } from '../../api/excuses.ts'
import { excuses as english } from '../../web/words/en/excuses.ts'
import { excuses as spanish } from '../../web/words/es/excuses.ts'
import { excuses as portuguese } from '../../web/words/pt-BR/excuses.ts'
import { stopKindOf } from '../stops/stop-kinds.ts'
import { check } from '../wording/check.ts'
import { cardParts } from './excuse-card.ts'
import { editedLines, excuseCard, excuseCards, replyOf } from './excuse-cards.ts'
import { openness } from './open-question.ts'
import { slotsIn } from './template.ts'

const tongues = ['pt-BR', 'es'] as const
const linesOf = (excuse: (typeof excuseCards)[number]) =>
  cardParts.flatMap((part) => excuse.lines[part].map((line) => ({ ...line, part })))

test('every excuse that is known has a card, and no card is of another', () => {
  assert.deepEqual(excuseCards.map(({ excuse }) => excuse).toSorted(), [...excuseNames].toSorted())
})

for (const card of excuseCards) {
  test(`${card.excuse}: one sentence of empathy, an open probe, two or three replies`, () => {
    const { empathy, probe, reply, avoid } = card.lines
    assert.equal(empathy.length, 1)
    assert.equal(avoid.length, 1)
    assert.ok(reply.length >= 2 && reply.length <= 3)
    assert.equal(probe.length, 1)
    for (const locale of tongues)
      for (const { words } of probe)
        assert.deepEqual(openness(words[locale], locale), { isOpen: true }, words[locale])
  })

  test(`${card.excuse}: no sentence says what may not be said, nor leaves a slot open`, () => {
    for (const { words, part } of linesOf(card)) {
      for (const locale of ['pt-BR', 'es', 'en'] as const) {
        const text = words[locale]
        assert.ok(text.trim() !== '' && text.length <= 160, text)
        for (const slot of slotsIn(text)) assert.ok(['creditor'].includes(slot), text)
        if (locale === 'en' || part === 'avoid') continue
        const country = locale === 'es' ? 'MX' : 'BR'
        assert.deepEqual(check({ text, locale, audience: 'right_party', country }), [], text)
      }
    }
  })

  test(`${card.excuse}: something is looked up, and what it leads to exists`, () => {
    assert.ok(card.looksUp.length > 0)
    assert.equal(new Set(card.looksUp).size, card.looksUp.length)
    const { stop } = card.leadsTo
    if (stop !== null) assert.ok(stopKindOf(stop)?.days)
  })
}

test('each sentence has an id of its own', () => {
  const ids = excuseCards.flatMap(linesOf).map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
})

test('an agency may leave a reply out, say it otherwise, and add its own', () => {
  const place = 'excuse.forgot.reply'
  const mine = { 'pt-BR': 'Combinado.', es: 'De acuerdo.', en: 'Agreed.' }
  const card = excuseCard('forgot')
  assert.ok(card)
  const edits = [
    { id: 'forgot.reply-1', place, words: null },
    { id: 'forgot.reply-2', place, words: mine },
    { id: 'ours', place, words: mine },
  ]
  const ids = editedLines(card, edits).reply.map(({ id, words }) => `${id}: ${words['pt-BR']}`)
  assert.deepEqual(ids, ['forgot.reply-2: Combinado.', 'ours: Combinado.'])
  assert.equal(replyOf('forgot', 'forgot.reply-1', edits), undefined)
  assert.equal(replyOf('forgot', 'ours', edits)?.id, 'ours')
})

/** Words that judge who speaks, in any of the languages. */
const accusing = new RegExp(
  'menti|calote|golpista|fraudador|desculpa esfarrapada|excusa|pretext|caradura|moros' +
    '|liar|lying|cheat|devedor|deudor|inadimpl|suspeit|sospech',
  'i',
)

const allTexts = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap(allTexts)

test('no word around an excuse accuses anybody', () => {
  const cards = excuseCards.flatMap(linesOf).flatMap(({ words }) => Object.values(words))
  const screens = [portuguese, spanish, english].flatMap(allTexts)
  for (const text of [...cards, ...screens]) assert.doesNotMatch(text, accusing, text)
})
