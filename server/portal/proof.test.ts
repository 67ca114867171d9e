import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHttp } from '../../test/http.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { openCall } from '../calls/actions.ts'
import { hearExcuse } from '../calls/excuse-actions.ts'
import { takeProof } from '../excuses/proof-actions.ts'
import { handProofLink, listProofWays, makeProofLink } from './proof-link-actions.ts'

const testWorld = await openTestWorld()
const { world, owner, clock } = testWorld
const { app } = await openTestHttp(testWorld, { COMBINADO_DEMO: 'off' })
const publicAddress = 'http://aqui'
const ours = await testWorld.newAgency('Boa Conversa')

let made = 0
/** Maria said that it is paid; an address to send a proof by was made for her. */
async function newLink(agency = ours) {
  made += 1
  const portfolio = await newPortfolio(testWorld, agency, `Vale Fibra ${made}`)
  const { debtorId, contactPointId } = await newDebtor(testWorld, agency, portfolio)
  const agent = agency.person(made % 2 === 0 ? 'agent' : 'supervisor')
  await owner.query(`update call set state = 'closed', closed_at = now(), outcome = 'NAT'
    where state <> 'closed'`)
  const opened = await openCall(world, agent, { debtorId })
  assert.ok(opened.ok)
  const { callId } = opened.value
  const heard = await hearExcuse(world, agent, { callId, excuse: 'already-paid', foundBy: 'tap' })
  assert.ok(heard.ok)
  const { saidId } = heard.value
  const link = await makeProofLink(world, agent, { saidId, publicAddress })
  assert.ok(link.ok)
  const { rows } = await owner.query('select document from debtor where id = $1', [debtorId])
  return {
    ...{ agent, saidId, debtorId, contactPointId, address: link.value.address },
    text: link.value.text,
    path: link.value.address.replace(publicAddress, ''),
    end: String(rows[0]?.document).slice(-4),
  }
}

let asked = 0
const elsewhere = () => {
  asked += 1
  return { 'x-forwarded-for': `10.1.${asked >> 8}.${asked & 255}` }
}
const get = (url: string, cookie = '') =>
  app.inject({ method: 'GET', url, headers: { ...elsewhere(), cookie } })

async function enter(path: string, answer: string): Promise<string> {
  const entered = await app.inject({
    method: 'POST',
    url: `${path}/entry`,
    payload: new URLSearchParams({ answer }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...elsewhere() },
  })
  assert.equal(entered.statusCode, 303, entered.body)
  const [cookie] = entered.cookies
  assert.ok(cookie?.httpOnly && cookie.path === '/prova')
  return `${cookie.name}=${cookie.value}`
}

const keyIn = (body: string) => /name="key"\s+value="([0-9a-f]{64})"/.exec(body)?.[1] ?? ''

const boundary = 'b'.repeat(20)
const formOf = (key: string, bytes: Uint8Array) =>
  Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="key"\r\n\r\n${key}\r\n` +
        `--${boundary}\r\ncontent-disposition: form-data; name="file"; ` +
        'filename="../../evil.html"\r\ncontent-type: text/html\r\n\r\n',
    ),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])

const send = (path: string, cookie: string, key: string, bytes: Uint8Array) =>
  app.inject({
    method: 'POST',
    url: `${path}/files`,
    payload: formOf(key, bytes),
    headers: {
      ...{ cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
      ...elsewhere(),
    },
  })

const pdf = (n: number) => Buffer.from(`%PDF-1.7\n<script>alert(${n})</script>`)
const proofsOf = async (saidId: string) =>
  (await owner.query('select id, media_type from proof where said_id = $1', [saidId])).rows

test('before the person says who they are, the page says nothing of anybody or any debt', async () => {
  const { path, text, address } = await newLink()
  assert.ok(text.includes(address))
  const { statusCode, body, headers } = await get(path)
  assert.equal(statusCode, 200)
  assert.doesNotMatch(body, /maria|vale fibra|boa conversa|R\$|pag|comprovante/i)
  assert.equal(headers['cache-control'], 'no-store')
  assert.equal((await get('/prova/nada-que-exista-aqui-nunca')).statusCode, 404)
})

test('a file is kept once, seen by who works with the person, and never shown in a page', async () => {
  const { path, end, saidId, agent } = await newLink()
  const cookie = await enter(path, end)
  const page = await get(path, cookie)
  assert.match(page.body, /Enviar é opcional/)
  const key = keyIn(page.body)
  for (const _again of [1, 2]) assert.equal((await send(path, cookie, key, pdf(1))).statusCode, 303)
  const [kept, ...more] = await proofsOf(saidId)
  assert.deepEqual([kept?.media_type, more], ['application/pdf', []])
  assert.match((await get(path, cookie)).body, /Recebido em/)
  const proofId = String(kept?.id)
  const taken = await takeProof(world, agent, { proofId, origin: '10.0.0.1' })
  assert.ok(taken.ok)
  assert.match(taken.value.name, /^comprovante-[0-9a-f]{8}\.pdf$/)
  assert.deepEqual(Buffer.from(taken.value.bytes), pdf(1))
  const { rows } = await owner.query(
    `select what, actor_kind from journal_line where what like 'excuse.proof%' and debtor_id =
       (select debtor_id from excuse_said where id = $1) order by id`,
    [saidId],
  )
  assert.deepEqual(
    rows.map(({ what, actor_kind }) => `${what} ${actor_kind}`),
    ['excuse.proof-link-made person', 'excuse.proof-arrived debtor', 'excuse.proof-seen person'],
  )
})

test('what is no photo or PDF is not kept, whatever it says that it is', async () => {
  const { path, end, saidId } = await newLink()
  const cookie = await enter(path, end)
  const key = keyIn((await get(path, cookie)).body)
  for (const hostile of ['<html><script>', '<svg onload=x>', 'MZ\x90', 'PK\x03\x04', '']) {
    const answer = await send(path, cookie, key, Buffer.from(hostile, 'latin1'))
    assert.equal(answer.statusCode, 422, hostile)
  }
  const large = Buffer.alloc(8 * 1024 * 1024 + 1, '%')
  large.write('%PDF-')
  assert.match((await send(path, cookie, key, large)).body, /8 MB/)
  assert.deepEqual(await proofsOf(saidId), [])
})

test('five files are taken, and no sixth', async () => {
  const { path, end, saidId } = await newLink()
  const cookie = await enter(path, end)
  const key = keyIn((await get(path, cookie)).body)
  for (const n of [1, 2, 3, 4, 5])
    assert.equal((await send(path, cookie, key, pdf(n))).statusCode, 303)
  assert.equal((await send(path, cookie, key, pdf(6))).statusCode, 422)
  assert.equal((await proofsOf(saidId)).length, 5)
})

test('without the visit, or the key of its form, nothing is kept', async () => {
  const { path, end, saidId } = await newLink()
  const cookie = await enter(path, end)
  const key = keyIn((await get(path, cookie)).body)
  await send(path, '', key, pdf(1))
  await send(path, cookie, 'f'.repeat(64), pdf(1))
  const another = await newLink()
  await send(another.path, cookie, key, pdf(1))
  assert.deepEqual(await proofsOf(saidId), [])
  assert.deepEqual(await proofsOf(another.saidId), [])
})

test('after fifteen days the address opens nothing', async () => {
  const { path } = await newLink()
  const now = String(clock.now())
  clock.set(String(clock.now().add({ hours: 24 * 15 })))
  assert.equal((await get(path)).statusCode, 404)
  clock.set(now)
})

test('the address is handed to the own app only with a permit, and the words are kept', async () => {
  const { agent, saidId, address, contactPointId, debtorId } = await newLink()
  const ways = await listProofWays(world, agent, saidId)
  assert.ok(ways.ok && ways.value.items.some(({ permit }) => permit.isAllowed))
  const ask = { saidId, contactPointId, channel: 'whatsapp', publicAddress } as const
  const strange = await handProofLink(world, agent, { ...ask, address: 'http://aqui/prova/x' })
  assert.deepEqual(strange, { ok: false, refusal: 'unknown-page', facts: {} })
  const handed = await handProofLink(world, agent, { ...ask, address })
  assert.ok(handed.ok && handed.value.link?.startsWith('https://wa.me/'))
  const { rows } = await owner.query(
    'select kind, agreement_id, body from shared_message where debtor_id = $1',
    [debtorId],
  )
  assert.deepEqual([rows[0]?.kind, rows[0]?.agreement_id], ['proof-page', null])
  assert.ok(String(rows[0]?.body).includes(address))
})

test('another agency takes no file and makes no address', async () => {
  const { path, end, saidId } = await newLink()
  const cookie = await enter(path, end)
  await send(path, cookie, keyIn((await get(path, cookie)).body), pdf(1))
  const stranger = (await testWorld.newAgency('B')).person('supervisor')
  const [kept] = await proofsOf(saidId)
  const proofId = String(kept?.id)
  const taken = await takeProof(world, stranger, { proofId, origin: 'x' })
  assert.deepEqual(taken, { ok: false, refusal: 'unknown-file', facts: {} })
  assert.equal((await makeProofLink(world, stranger, { saidId, publicAddress })).ok, false)
})
