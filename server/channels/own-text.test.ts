import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locales } from '../../api/shapes.ts'
import { openTestWorld } from '../../test/world.ts'
import { messageKinds } from './messages.ts'
import { type OwnText, shippedText, slotsOf, weighOwnText } from './own-text.ts'
import { setText, textsIn } from './text-actions.ts'

const { world, newAgency } = await openTestWorld()

const kind = 'instalment-reminder'
const shipped = shippedText(kind, 'pt-BR')
const weigh = (more: Partial<OwnText>, of: (typeof messageKinds)[number] = kind) => {
  const text = { ...shippedText(of, 'pt-BR'), ...more }
  const decision = weighOwnText({ kind: of, locale: 'pt-BR', country: 'BR', text })
  return decision.ok ? 'yes' : decision.refusal
}

test('the shipped words pass what an agency’s own must pass', () => {
  for (const one of messageKinds)
    for (const locale of locales) {
      const text = shippedText(one, locale)
      const decision = weighOwnText({ kind: one, locale, country: 'BR', text })
      assert.ok(decision.ok, `${one} ${locale} ${JSON.stringify(decision)}`)
      assert.ok(slotsOf(one).length > 3)
    }
})

test('a slot that nobody fills is refused, and one without which the message is of no use', () => {
  assert.equal(weigh({ body: 'Olá, {debtor}! Sua senha é {password}.' }), 'unknown-slot')
  assert.equal(weigh({ short: 'Olá!' }, 'pix-payment'), 'slot-missing')
  assert.equal(weigh({ short: 'Olá!' }), 'yes')
})

test('a threat is refused in any part, and the subject tells nobody of a debt', () => {
  assert.equal(weigh({ body: 'Olá, {debtor}!\n\nPague ou vai preso.' }), 'unlawful-words')
  assert.equal(weigh({ short: 'Última chance, {debtor}!' }), 'unlawful-words')
  assert.equal(weigh({ subject: 'Sua dívida' }), 'unlawful-words')
})

test('the line that shows on a locked screen tells nothing; below it the payment may be named', () => {
  assert.equal(weigh({ body: 'Sua fatura venceu\n\nOlá, {debtor}!' }), 'unlawful-words')
  assert.equal(weigh({ body: 'Olá, {debtor}!\n\nSua fatura venceu.' }), 'yes')
})

test('four parts of a text message are the most', () => {
  assert.equal(weigh({ short: 'a'.repeat(153 * 4) }), 'yes')
  assert.equal(weigh({ short: 'a'.repeat(153 * 4 + 1) }), 'text-too-long')
})

test('an agency’s own words count at once, by version, and the shipped ones come back', async () => {
  const agency = await newAgency()
  const owner = agency.person('owner')
  const own = { ...shipped, body: 'Oi, {debtor}!\n\nPassando para lembrar de {amount}.' }
  const set = (after: number, text: OwnText | null, who = owner) =>
    setText(world, who, { kind, locale: 'pt-BR', after, text })
  const inForce = () => world.transaction(owner, (tx) => textsIn(tx, 'pt-BR'))
  assert.deepEqual(await inForce(), {})
  assert.deepEqual(await set(0, own), { ok: true, value: { version: 1 } })
  assert.deepEqual(await inForce(), { [kind]: own })
  const late = await set(0, own)
  assert.ok(!late.ok && late.refusal === 'changed-meanwhile')
  assert.ok((await set(1, null)).ok)
  assert.deepEqual(await inForce(), {})
  const supervisor = await set(2, own, agency.person('supervisor'))
  assert.ok(!supervisor.ok && supervisor.refusal === 'not-allowed')
})
