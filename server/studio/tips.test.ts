import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import type { Person } from '../identity/actor.ts'
import { commentTip, tellTip, voteTip, withdrawTip } from '../tips/actions.ts'
import { personalData, wordPairs } from '../tips/personal-data.ts'
import { listTips } from '../tips/store.ts'
import { readPlace } from './draft-actions.ts'
import { promoteTip, readTipEffects } from './tip-actions.ts'

const testWorld = await openTestWorld()
const { world, owner, newAgency } = testWorld
const agency = await newAgency('Boa Conversa')
const portfolio = await newPortfolio(testWorld, agency)
await newDebtor(testWorld, agency, portfolio, { name: 'ZULMIRA PRADO DE ASSIS' })
const [ana, chefe] = [agency.person('agent'), agency.person('supervisor')]
const bia: Person = { ...ana, userId: `${agency.agencyId}-owner`, name: 'Bia' }

const answerOf = (decision: { ok: boolean; refusal?: string }) => decision.refusal ?? 'yes'
const good = 'Quando a pessoa fica em silêncio, espero um pouco e pergunto o que mudou.'
const tell = (words: string, isAnonymous = false) =>
  tellTip(world, ana, { kind: 'tip', words, isAnonymous })

const stories: readonly (readonly [string, string])[] = [
  [good, 'yes'],
  ['Ofereci 10% e 3 parcelas de R$ 120,00 e deu certo em 2 dias.', 'yes'],
  ['O CPF 529.982.247-25 estava errado no cadastro.', 'document'],
  ['Documento 52998224725, sem os pontos.', 'document'],
  ['A empresa 11.222.333/0001-81 paga no dia 10.', 'document'],
  ['Liguei no (11) 98765-4321 e atendeu na hora.', 'phone'],
  ['Escrevi para maria@exemplo.com.br e respondeu.', 'email'],
  ['No contrato 4471203 a multa era outra.', 'contract'],
  ['A dona Maria gostou de pagar no dia 5.', 'name'],
]
for (const [text, answer] of stories) {
  test(`“${text}”: ${answer}`, () => {
    const said = personalData(text, [])
    assert.equal(said.ok ? 'yes' : said.facts.kind, answer)
  })
}

test('pairs of words are looked up, but for those that begin no name', () => {
  assert.deepEqual(wordPairs('A Zulmira Prado é da casa'), ['zulmira prado'])
})

test('the name of somebody whom the agency knows is refused, however it is written', async () => {
  const told = await tell('Falei com a zulmira prado e ela preferiu pagar no dia 5.')
  assert.equal(answerOf(told), 'personal-data')
  assert.ok(!told.ok && told.facts.match === 'zulmira prado')
})

test('words that may not be said to a person are no tip', async () => {
  assert.equal(answerOf(await tell('Diga que vai mandar prender quem não paga.')), 'unlawful-words')
})

test('who asked not to be named is named nowhere, and still has no vote of their own', async () => {
  const told = await tell(good, true)
  assert.ok(told.ok)
  const { tipId } = told.value
  const tip = await world.transaction(chefe, async (tx) =>
    (await listTips(tx, chefe.userId, 'newest')).find(({ id }) => id === tipId),
  )
  assert.equal(tip?.author, null)
  const { rows } = await owner.query(
    `select actor_id, actor_name from journal_line where facts ->> 'tipId' = $1`,
    [tipId],
  )
  assert.deepEqual(rows, [{ actor_id: null, actor_name: 'Combinado' }])
  assert.equal(answerOf(await voteTip(world, ana, { tipId, isFor: true })), 'own-tip')
  await assert.rejects(
    owner.query(
      `insert into tip_vote (agency_id, tip_id, voter_id, voted_at) values ($1, $2, $3, now())`,
      [agency.agencyId, tipId, ana.userId],
    ),
    /own tip/,
  )
})

test('a colleague votes once, whatever they press, and may take it back', async () => {
  const told = await tell(`${good} Duas vezes.`)
  assert.ok(told.ok)
  const { tipId } = told.value
  const votes = async () =>
    (await owner.query('select 1 from tip_vote where tip_id = $1', [tipId])).rows.length
  for (const _ of [1, 2]) await voteTip(world, bia, { tipId, isFor: true })
  assert.equal(await votes(), 1)
  await voteTip(world, bia, { tipId, isFor: false })
  assert.equal(await votes(), 0)
  assert.equal(
    answerOf(await commentTip(world, bia, { tipId, comment: 'Igual com a Zulmira Prado.' })),
    'personal-data',
  )
})

test('a promoted tip is a line of the draft, once; only a supervisor takes it there', async () => {
  const told = await tell('Pergunto o que mudou desde a nossa conversa.')
  assert.ok(told.ok)
  const ask = {
    tipId: told.value.tipId,
    place: 'step.listen.ask',
    words: { 'pt-BR': 'O que mudou desde então?', es: '¿Qué cambió?', en: 'What changed?' },
  }
  assert.equal(answerOf(await promoteTip(world, ana, ask)), 'not-allowed')
  const promoted = await promoteTip(world, chefe, ask)
  assert.ok(promoted.ok, answerOf(promoted))
  assert.equal(answerOf(await promoteTip(world, chefe, ask)), 'tip-promoted')
  assert.equal(answerOf(await withdrawTip(world, ana, ask.tipId)), 'tip-promoted')
  const place = await readPlace(world, agency.person('owner'), ask.place)
  assert.ok(place.ok)
  assert.ok(place.value.lines.some(({ id }) => id === promoted.value.lineId))
  const effects = await readTipEffects(world, ana)
  assert.ok(effects.ok)
  const [effect] = effects.value.items
  assert.deepEqual([effect?.uses, effect?.isFew], [0, true])
})
