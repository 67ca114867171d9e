import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openFirstOffice, readSession } from '../../api/sessions.ts'
import { openTestHttp } from '../../test/http.ts'
import { openTestWorld } from '../../test/world.ts'

const testWorld = await openTestWorld()
const code = 'abc123def456'
const http = await openTestHttp(testWorld, { COMBINADO_DEMO: 'off' }, { firstOfficeCode: code })

const office = {
  officeName: 'Escritório de Verdade',
  country: 'BR',
  name: 'Rosa Dona',
  email: 'rosa@escritorio.exemplo.com.br',
  password: 'uma senha comprida',
  locale: 'pt-BR',
}
const open = (given: object) => http.ask(openFirstOffice, { ...office, ...given })

test('a wrong code opens nothing', async () => {
  assert.equal((await open({ code: 'outro' })).status, 409)
  const { body } = await http.ask(readSession, {})
  assert.equal((body as { needsFirstOffice: boolean }).needsFirstOffice, true)
})

test('of two who open the first office at once one succeeds, and its owner is in', async () => {
  const answers = await Promise.all([
    open({ code }),
    open({ code, email: 'outra@escritorio.exemplo.com.br' }),
  ])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409])
  const first = answers[0]?.status === 200 ? office.email : 'outra@escritorio.exemplo.com.br'
  const cookie = await http.signIn(first, office.password)
  const { body } = await http.ask(readSession, {}, cookie)
  assert.equal((body as { person: { role: string } }).person.role, 'owner')
  assert.equal((body as { needsFirstOffice: boolean }).needsFirstOffice, false)
})

test('there is no second first office', async () => {
  const { status, body } = await open({ code, email: 'terceira@escritorio.exemplo.com.br' })
  assert.equal(status, 409)
  assert.equal((body as { refusal: string }).refusal, 'office-exists')
})
