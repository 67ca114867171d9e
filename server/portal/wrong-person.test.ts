import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHttp, workOff } from '../../test/http.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { acceptOffer } from '../agreements/actions.ts'
import { liftStop } from '../calls/lift-actions.ts'
import { recordWrongPerson } from '../calls/wrong-person-actions.ts'
import { makeOffers } from '../negotiation/actions.ts'
import { makePageLink } from './link-actions.ts'
import { typedContact } from './typed-contact.ts'

const testWorld = await openTestWorld()
const { world, owner } = testWorld
const { app } = await openTestHttp(testWorld, { COMBINADO_DEMO: 'off' })
const [ours, theirs] = [await testWorld.newAgency('Nossa'), await testWorld.newAgency('Outra')]
const ana = ours.person('agent')

let asked = 0
const from = () => {
  asked += 1
  return { 'x-forwarded-for': `10.1.${asked >> 8}.${asked & 255}` }
}
const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers: { ...from(), ...headers } })
const post = (url: string, payload: string, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url,
    payload,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...from(), ...headers },
  })
const typed = (contact: string, key = '') => new URLSearchParams({ contact, key }).toString()

const pointOf = async (contactPointId: string) =>
  (
    await owner.query('select state, right_party from contact_point where id = $1', [
      contactPointId,
    ])
  ).rows[0]

let made = 0
async function somebody(agency: typeof ours, phone: string, more: object = {}) {
  made += 1
  const portfolio = await newPortfolio(testWorld, agency, `Credor ${made}`)
  return { portfolio, ...(await newDebtor(testWorld, agency, portfolio, { phone, ...more })) }
}

/** What a creditor's newer file does: the same number for a person who may have it already. */
const bring = async (debtorId: string, value: string, provenance = 'creditor_contract') =>
  (
    await owner.query(
      `insert into contact_point (agency_id, debtor_id, kind, value, provenance, noted_at)
       select agency_id, id, 'phone', $2, $3, now() from debtor where id = $1
       on conflict on constraint one_contact_point_each do update set has_whatsapp = true
       returning id, state, right_party`,
      [debtorId, value, provenance],
    )
  ).rows[0]

test('the number typed on the page dies in every agency, and a protocol says so', async () => {
  const phone = '+5511970000001'
  const [here, there] = [await somebody(ours, phone), await somebody(theirs, phone)]
  const other = await somebody(ours, '+5511970000002')
  const sent = await post('/nao-sou', typed('(11) 97000-0001'))
  assert.equal(sent.statusCode, 303)
  const address = String(sent.headers.location)
  assert.match(address, /^\/nao-sou\/\d{14}$/)
  await workOff(testWorld)
  for (const { contactPointId } of [here, there])
    assert.deepEqual(await pointOf(contactPointId), { state: 'dead', right_party: 'wrong' })
  assert.equal((await pointOf(other.contactPointId)).state, 'alive')
  const page = await get(address)
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /terminado em 0001/)
  assert.ok(!page.body.includes('97000'), 'not the whole number')
})

test('a number that nobody has gets the same answer, byte for byte but for the protocol', async () => {
  await somebody(ours, '+5511970000003')
  const shape = async (number: string) => {
    const { statusCode, headers, body } = await post('/nao-sou', typed(number))
    const page = await get(String(headers.location))
    const same = (text: string) => text.replaceAll(/\d{4}( \d{4}){2} \d\d/g, 'P')
    return [statusCode, body, page.statusCode, same(page.body).replace(/em \d{4}/, 'em N')]
  }
  assert.deepEqual(await shape('11970000003'), await shape('11970009999'))
})

test('a form sent twice has one protocol, and each number its own', async () => {
  const key = 'a'.repeat(30)
  const first = await post('/nao-sou', typed('11970000004', key))
  const again = await post('/nao-sou', typed('11970000004', key))
  const another = await post('/nao-sou', typed('11970000005', key))
  assert.equal(again.headers.location, first.headers.location)
  assert.notEqual(another.headers.location, first.headers.location)
})

test('a newer file does not bring the number back; the person who gives it may have it', async () => {
  const value = '+5511970000006'
  const known = await somebody(ours, value)
  await post('/nao-sou', typed(value))
  await workOff(testWorld)
  assert.equal((await bring(known.debtorId, value)).state, 'dead')
  const newcomer = await somebody(ours, '+5511970000007')
  assert.deepEqual((await bring(newcomer.debtorId, value)).right_party, 'wrong')
  const giver = await somebody(ours, '+5511970000008')
  assert.equal((await bring(giver.debtorId, value, 'consumer_provided')).state, 'alive')
})

test('told to an agent it dies for every record of the same person, and for nobody else', async () => {
  const value = '+5511970000009'
  const joao = { name: 'JOÃO DA SILVA', birthOn: '1970-01-02', document: '39053344705' }
  const first = await somebody(ours, value, joao)
  const again = await somebody(ours, value, { ...joao, document: '11144477735' })
  const company = await somebody(ours, value, { name: 'JOAO DA SILVA 39053344705', birthOn: null })
  await owner.query(`update debtor set kind = 'company' where id = $1`, [company.debtorId])
  const maria = await somebody(ours, value, { document: '52998224725' })
  const { contactPointId } = first
  const heard = { contactPointId, door: 'message', evidence: 'respondeu', callId: null } as const
  const said = await recordWrongPerson(world, ana, heard)
  assert.ok(said.ok)
  for (const one of [first, again, company])
    assert.equal((await pointOf(one.contactPointId)).state, 'dead')
  assert.equal((await pointOf(maria.contactPointId)).state, 'alive')
  const later = await somebody(ours, '+5511970000010', { ...joao, document: '86288366757' })
  assert.equal((await bring(later.debtorId, value, 'bureau_enriched')).state, 'dead')
  const page = await get(`/nao-sou/${said.value.protocol}`)
  assert.match(page.body, /Em vigor/)

  const [stop] = (
    await owner.query('select id from stop where contact_point_id = $1', [contactPointId])
  ).rows
  const lift = { stopId: stop.id, ground: 'identity-verified', evidence: 'confirmou' } as const
  const byAgent = await liftStop(world, ana, lift)
  assert.equal(!byAgent.ok && byAgent.refusal, 'not-allowed')
  assert.ok((await liftStop(world, ours.person('supervisor'), lift)).ok)
  assert.deepEqual(await pointOf(contactPointId), { state: 'alive', right_party: 'unverified' })
  assert.match((await get(`/nao-sou/${said.value.protocol}`)).body, /desfeito/)
})

test('who was sent a page by mistake says so there: the address opens nothing any more', async () => {
  const { debtorId, portfolio } = await somebody(ours, '+5511970000011')
  const { portfolioId } = portfolio
  const offers = await makeOffers(world, ana, { debtorId, portfolioId })
  assert.ok(offers.ok)
  const accepted = await acceptOffer(world, ana, offers.value.items[0]?.offerId ?? '')
  assert.ok(accepted.ok)
  const { agreementId } = accepted.value
  const link = await makePageLink(world, ana, { agreementId, publicAddress: '' })
  assert.ok(link.ok)
  const path = link.value.address
  assert.match((await get(path)).body, new RegExp(`href="${path}/nao-sou"`))
  assert.equal((await get(`${path}/nao-sou`)).statusCode, 200)
  assert.equal((await post(`${path}/nao-sou`, typed('11970000011'))).statusCode, 303)
  await workOff(testWorld)
  assert.equal((await get(path)).statusCode, 404)
})

test('on their own page the person chooses when to be called, and the rules follow', async () => {
  const { debtorId, portfolio } = await somebody(ours, '+5511970000020')
  const { portfolioId } = portfolio
  const offers = await makeOffers(world, ana, { debtorId, portfolioId })
  assert.ok(offers.ok)
  const accepted = await acceptOffer(world, ana, offers.value.items[0]?.offerId ?? '')
  assert.ok(accepted.ok)
  const { agreementId } = accepted.value
  const link = await makePageLink(world, ana, { agreementId, publicAddress: '' })
  assert.ok(link.ok)
  const path = link.value.address
  const { rows } = await owner.query('select document from debtor where id = $1', [debtorId])
  const answer = String(rows[0]?.document).slice(-4)
  const entered = await post(`${path}/entry`, new URLSearchParams({ answer }).toString())
  const [visit] = entered.cookies
  const cookie = `${visit?.name}=${visit?.value}`
  const page = await get(path, { cookie })
  const key = /name="key"\s*value="([0-9a-f]{64})"/.exec(page.body)?.[1] ?? ''
  const chosen = { key, 'mon-evening': 'on', 'sat-morning': 'on', '<script>': 'on' }
  const kept = await post(`${path}/hours`, new URLSearchParams(chosen).toString(), { cookie })
  assert.match(kept.body, /name="mon-evening" value="on" checked/)
  assert.ok(!kept.body.includes('name="tue-evening" value="on" checked'))
  const stored = await owner.query('select hours from preferred_hours where debtor_id = $1', [
    debtorId,
  ])
  assert.deepEqual(stored.rows[0]?.hours, { mon: '18:00-21:00', sat: '08:00-12:00' })
  await post(`${path}/hours`, new URLSearchParams({ key }).toString(), { cookie })
  const none = await owner.query('select 1 from preferred_hours where debtor_id = $1', [debtorId])
  assert.equal(none.rowCount, 0, 'nothing chosen is any lawful hour')
})

const hostile = [
  '',
  'contact=',
  typed('123'),
  typed('<script>alert(1)</script>'),
  typed("'; drop table wrong_person; --"),
  typed('x'.repeat(5000)),
  typed('+1 202 555 0100'),
  typed('a@b'),
  'contact=11970000012&contact=11970000013&contact[]=x',
  'contact=%00%FF%FE',
  'x=1',
]
for (const [index, payload] of hostile.entries()) {
  test(`hostile form ${index} gets a page that says what to do, and keeps nothing`, async () => {
    const count = async () =>
      (await owner.query('select count(*)::int as n from wrong_person_claim')).rows[0].n
    const before = await count()
    const { statusCode, body } = await post('/nao-sou', payload)
    assert.ok(statusCode === 422 || (statusCode === 303 && payload.includes('contact[]')), payload)
    assert.ok(!body.includes('<script>alert'))
    if (statusCode === 422) assert.equal(await count(), before)
  })
}

test('no protocol, a wrong digit, a page of three languages, and too many in a minute', async () => {
  assert.equal((await get('/nao-sou/12345678901234')).statusCode, 404)
  assert.equal((await get('/nao-sou/protocolo?number=abc')).statusCode, 404)
  assert.equal((await get('/nao-sou/protocolo?number=1&number=2')).statusCode, 404)
  for (const [language, words] of [
    ['es-MX', 'No soy esa persona'],
    ['en', 'I am not this person'],
    ['pt-BR', 'Não sou essa pessoa'],
  ] as const)
    assert.match((await get('/nao-sou', { 'accept-language': language })).body, new RegExp(words))
  const one = { 'x-forwarded-for': '10.9.9.9' }
  const codes: number[] = []
  for (let n = 0; n < 12; n += 1)
    codes.push((await post('/nao-sou', typed('11970000014'), one)).statusCode)
  assert.equal(codes.at(-1), 429)
})

test('a number is read by its country, and by the page’s language where it does not say', () => {
  assert.equal(typedContact('+52 55 1234 5678', 'pt-BR')?.value, '+525512345678')
  assert.equal(typedContact('55 1234 5678', 'es')?.value, '+525512345678')
  assert.equal(typedContact('(11) 98765-4321', 'es')?.value, '+5511987654321')
  assert.equal(typedContact(' Fulana@Exemplo.com.br ', 'en')?.value, 'fulana@exemplo.com.br')
  assert.equal(typedContact('+44 20 7946 0000', 'en'), undefined)
})
