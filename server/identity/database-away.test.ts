import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openTestHttp, testPassword } from '../../test/http.ts'
import { openTestWorld } from '../../test/world.ts'
import { buildHttp } from '../http.ts'
import { silent } from '../platform/log.ts'
import { openWorld } from '../platform/world.ts'
import { openAuth } from './better-auth.gateway.ts'

const testWorld = await openTestWorld()
const http = await openTestHttp(testWorld)
const { agencyId } = await testWorld.newAgency()
const email = 'ana@queda.test'
const person = { agencyId, name: 'Ana', email, password: testPassword }
await http.auth.addPerson({ ...person, role: 'agent', locale: 'pt-BR' })
const cookie = await http.signIn(email)

// The same product, with nobody at the other end of its database's port.
const databaseUrl = 'postgres://nobody@127.0.0.1:1/nothing'
const { clock } = testWorld
const world = openWorld({ databaseUrl, clock, log: silent })
const secret = 'segredo-so-dos-testes-com-mais-de-32-letras'
const options = { databaseUrl, secret, baseUrl: 'http://localhost', signInsPerMinuteMax: 100 }
const auth = openAuth(options)
const held = { ...clock, pretend: async () => {} }
const app = await buildHttp({ world, auth, settings: http.settings, clock: held })
after(async () => {
  await app.close()
  await auth.close()
  await world.close()
})

test('while the database is away, whoever is signed in is told to wait, not that we broke', async () => {
  const answer = await app.inject({ url: '/api/worklist', headers: { cookie } })
  assert.equal(answer.statusCode, 503)
  assert.equal(answer.json().refusal, 'database-away')
  assert.equal(answer.headers['retry-after'], '2')
})

test('signing in waits too', async () => {
  const answer = await app.inject({
    method: 'POST',
    url: '/auth/sign-in/email',
    headers: { host: 'localhost', origin: 'http://localhost' },
    payload: { email, password: testPassword },
  })
  assert.equal(answer.statusCode, 503)
})
