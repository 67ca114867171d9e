import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loopback } from '../../test/loopback.ts'
import { tls } from '../../test/tls.ts'
import { openHttpClient } from './http-client.ts'

const near = openHttpClient({
  mayReachPrivate: true,
  timeoutMs: 400,
  bytesMax: 1000,
  trusted: [tls.authority],
})
const far = openHttpClient({ mayReachPrivate: false })

const get = (url: string, more = {}) => near({ method: 'GET', url, ...more })
const said = (answer: Awaited<ReturnType<typeof near>>) =>
  answer.ok ? answer.value : `${answer.refusal} ${answer.facts.why}`

test('an answer is its status and its text, whatever the status', async () => {
  const { address, heard } = await loopback((_heard, reply) => reply(422, { title: 'não' }))
  const answer = await near({ method: 'PUT', url: `${address}/x`, body: '{"á":1}' })
  assert.deepEqual(said(answer), { status: 422, text: '{"title":"não"}' })
  assert.equal(heard[0]?.body, '{"á":1}')
})

test('who answers too late may have done it all the same', async () => {
  const { address } = await loopback(() => {})
  assert.equal(said(await get(address)), 'no-answer timeout')
})

test('a connection closed half way is no answer', async () => {
  const { address } = await loopback((_heard, _reply, response) => {
    response.writeHead(200, { 'content-length': '50' })
    response.write('{"half":')
    setTimeout(() => response.destroy(), 20)
  })
  assert.match(String(said(await get(address))), /^no-answer (econnreset|cut-short)$/)
})

test('more than we asked for is not read to its end', async () => {
  const { address } = await loopback((_heard, reply) => reply(200, 'x'.repeat(5000)))
  assert.equal(said(await get(address)), 'no-answer too-large')
})

test('nobody there: nothing was sent', async () => {
  assert.equal(said(await get('http://localhost:1/')), 'not-sent econnrefused')
})

test('a redirect is an answer, and is not followed', async () => {
  const { address, heard } = await loopback((_heard, _reply, response) => {
    response.writeHead(302, { location: 'http://169.254.169.254/' }).end()
  })
  assert.deepEqual(said(await get(address)), { status: 302, text: '' })
  assert.equal(heard.length, 1)
})

const asksWho = { ...tls.server, ca: tls.authority, requestCert: true, rejectUnauthorized: true }

test('both sides show who they are (mTLS)', async () => {
  const { address } = await loopback((_heard, reply) => reply(200, 'sim'), asksWho)
  assert.deepEqual(said(await get(address, { identity: tls.client })), {
    status: 200,
    text: '"sim"',
  })
  assert.match(String(said(await get(address))), /^(no-answer|not-sent) /)
})

test('a server that nobody vouches for gets nothing', async () => {
  const { address, heard } = await loopback((_heard, reply) => reply(200), tls.server)
  const strict = openHttpClient({ mayReachPrivate: true })
  const answer = await strict({ method: 'GET', url: address, headers: { secret: 'x' } })
  assert.match(String(said(answer)), /^not-sent /)
  assert.equal(heard.length, 0)
})

for (const [url, why] of [
  ['https://127.0.0.1/', 'private-address'],
  ['https://[::1]/', 'private-address'],
  ['https://localhost/', 'private-address'],
  ['https://169.254.169.254/latest/meta-data', 'private-address'],
  ['http://exemplo.com.br/', 'not-https'],
  ['file:///etc/passwd', 'not-https'],
  ['https://ana:senha@exemplo.com.br/', 'password-in-address'],
  ['isto não é', 'not-an-address'],
]) {
  test(`${url} is refused: ${why}`, async () => {
    assert.equal(said(await far({ method: 'GET', url: url ?? '' })), `address-refused ${why}`)
  })
}
