import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestWorld } from '../../test/world.ts'
import { contentOf } from './content.ts'
import { checkNotice, endExemption, signExemption, signedNotice } from './exemption-actions.ts'

const { world, clock, newAgency, owner } = await openTestWorld()

const text =
  'Aviso a {debtor}: sem pagamento até {untilOn}, o nome será incluído no Serasa, e a fatura ' +
  'seguirá para cobrança judicial com penhora de bens.'
const signing = {
  act: 'negativate' as const,
  locale: 'pt-BR' as const,
  text,
  basis: 'CDC art. 43, § 2º',
  signedBy: 'Dra. Helena Prado',
  signedAs: 'OAB/SP 000.000',
}
const notice = (template: string, values: string[] = ['Maria', '10/12/2026']) => ({
  template,
  values,
  locale: 'pt-BR' as const,
  country: 'BR',
})

async function signed() {
  const agency = await newAgency()
  const head = agency.person('owner')
  const answer = await signExemption(world, head, { ...signing, untilOn: dayIn(30) })
  assert.ok(answer.ok)
  const judge = (template: string, values?: string[]) =>
    world.transaction(head, (tx) => checkNotice(tx, head, notice(template, values)))
  return { agency, head, judge, exemptionId: answer.value.exemptionId }
}

const dayIn = (days: number) =>
  clock.now().toZonedDateTimeISO('America/Sao_Paulo').toPlainDate().add({ days })

test('a notice that counsel signed passes, and is found by what it is about', async () => {
  const { head, judge, exemptionId } = await signed()
  const judged = await judge(text)
  assert.deepEqual(judged.ok && judged.value, { exemptionId })
  const found = await world.transaction(head, (tx) => signedNotice(tx, 'negativate', 'pt-BR'))
  assert.equal(found?.text, text)
  const other = await world.transaction(head, (tx) => signedNotice(tx, 'protest', 'pt-BR'))
  assert.equal(other, undefined)
})

test('one letter more, and nobody signed it; the refusal is kept with its words', async () => {
  const { agency, judge } = await signed()
  const judged = await judge(`${text}!`)
  assert.ok(!judged.ok && judged.refusal === 'unlawful-words')
  const kept = await owner.query('select place, match from word_refusal where agency_id = $1', [
    agency.agencyId,
  ])
  assert.ok(kept.rows.length > 0)
  assert.equal(kept.rows[0].place, 'notice')
})

test('what stands in a slot was signed by nobody', async () => {
  const { judge } = await signed()
  const judged = await judge(text, ['seu caloteiro', '10/12/2026'])
  assert.ok(!judged.ok && judged.facts.category === 'C-RIDICULE')
})

test('on its last day it passes; the day after it does not', async () => {
  const { judge } = await signed()
  const before = clock.now()
  clock.advance({ hours: 24 * 30 })
  assert.ok((await judge(text)).ok)
  clock.advance({ hours: 24 })
  assert.ok(!(await judge(text)).ok)
  clock.set(before.toString())
})

test('an end counts at once, is kept beside the signature, and happens once', async () => {
  const { agency, head, judge, exemptionId } = await signed()
  const ended = { exemptionId, reason: 'A lei mudou' }
  assert.ok((await endExemption(world, head, ended)).ok)
  assert.ok(!(await judge(text)).ok)
  const again = await endExemption(world, head, ended)
  assert.ok(!again.ok && again.refusal === 'unknown-exemption')
  const supervisor = agency.person('supervisor')
  const answer = await endExemption(world, supervisor, ended)
  assert.ok(!answer.ok && answer.refusal === 'not-allowed')
})

test('only an owner signs, and only what needs it; an insult passes under no signature', async () => {
  const agency = await newAgency()
  const untilOn = dayIn(30)
  const sign = (role: 'owner' | 'supervisor', words: string) =>
    signExemption(world, agency.person(role), { ...signing, text: words, untilOn })
  const refusals = [
    await sign('supervisor', text),
    await sign('owner', 'Olá, {debtor}! Há uma fatura em aberto. Posso ajudar?'),
    await sign('owner', `${text} Seu caloteiro.`),
  ].map((answer) => (answer.ok ? 'signed' : answer.refusal))
  assert.deepEqual(refusals, ['not-allowed', 'nothing-to-exempt', 'words-never-pass'])
  assert.ok((await sign('owner', text)).ok)
  const twice = await sign('owner', text)
  assert.ok(!twice.ok && twice.refusal === 'already-signed')
})

test('the table itself lets no signature be changed or taken away', async () => {
  const { head } = await signed()
  await assert.rejects(
    world.transaction(head, (tx) => tx.run`update signed_exemption set text = text`),
    /permission denied/,
  )
  await assert.rejects(
    world.transaction(head, (tx) => tx.run`delete from signed_exemption`),
    /permission denied/,
  )
})

test('the rules of contact are told the kinds that were found, and whether a debt is spoken of', () => {
  const heard = { locale: 'pt-BR' as const, audience: 'right_party' as const, country: 'BR' }
  assert.deepEqual(contentOf({ ...heard, text: 'Olá, Maria! Aqui é Ana.' }), {
    mentionsDebt: false,
    findings: [],
  })
  const told = contentOf({ ...heard, text: 'Sua fatura venceu. Pague ou vai preso.' })
  assert.ok(told.mentionsDebt && told.findings?.includes('C-THREAT'))
})
