import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHttp } from '../../test/http.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { bookVisit, moveVisit } from '../visits/actions.ts'
import { handVisit } from '../visits/message-actions.ts'
import { openOffice } from '../visits/office-actions.ts'
import { findVisit } from '../visits/store.ts'

const testWorld = await openTestWorld()
const { world, clock } = testWorld
const { app } = await openTestHttp(testWorld, { COMBINADO_DEMO: 'off' })
const agency = await testWorld.newAgency('Boa Conversa')
const portfolio = await newPortfolio(testWorld, agency)
const agent = agency.person('agent')
const opened = await openOffice(world, agency.person('owner'), {
  name: 'Boa Conversa Centro',
  address: 'Rua das Flores, 10, São Paulo/SP',
  mapUrl: 'https://mapas.exemplo.com.br/centro',
  place: 'BR-SP',
  creditorId: null,
  slotMinutes: 30,
  capacity: 1,
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00' })),
  closedDays: [],
  keepsHolidays: true,
  bring: 'Documento com foto',
})
assert.ok(opened.ok)
const { officeId } = opened.value

let asked = 0
const elsewhere = () => {
  asked += 1
  return { 'x-forwarded-for': `10.1.0.${asked}` }
}
const get = (url: string) => app.inject({ method: 'GET', url, headers: elsewhere() })
const post = (url: string) =>
  app.inject({
    method: 'POST',
    url,
    payload: '',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...elsewhere() },
  })

/** A visit tomorrow at ten, and the address that the message told. */
async function invited(startsAt: string) {
  clock.set('2026-11-24T10:00:00-03:00')
  const { debtorId, contactPointId } = await newDebtor(testWorld, agency, portfolio, {
    name: 'MARIA DAS DORES',
  })
  const { portfolioId } = portfolio
  const made = await bookVisit(world, agent, { debtorId, portfolioId, officeId, startsAt })
  assert.ok(made.ok)
  const { visitId } = made.value
  const way = { channel: 'sms', contactPointId, occasion: 'asked' } as const
  const handed = await handVisit(world, agent, { visitId, ...way, publicAddress: 'http://aqui' })
  assert.ok(handed.ok && handed.value.link)
  const text = decodeURIComponent(handed.value.link)
  const path = /http:\/\/aqui(\/visita\/[\w-]+)/.exec(text)?.[1] ?? ''
  return { visitId, path, text }
}

test('the message and the page tell of an appointment, and of nothing that is owed', async () => {
  const { path, text } = await invited('2026-11-25T10:00:00-03:00')
  assert.match(text, /Maria/)
  const { statusCode, body } = await get(path)
  assert.equal(statusCode, 200)
  assert.match(body, /Rua das Flores/)
  assert.match(body, /10:00/)
  assert.match(body, /Documento com foto/)
  assert.doesNotMatch(
    body + text,
    /maria das dores|vale fibra|R\$|acordo|pendência|d[ée]bit|dívida/,
  )
})

test('the calendar file has the hour of the office, and follows a move', async () => {
  const { path, visitId } = await invited('2026-11-25T11:00:00-03:00')
  const file = await get(`${path}/agenda.ics`)
  assert.match(String(file.headers['content-type']), /text\/calendar/)
  assert.match(file.body, /DTSTART:20261125T140000Z/)
  await moveVisit(world, agent, { visitId, officeId, startsAt: '2026-11-26T09:00:00-03:00' })
  const moved = await get(`${path}/agenda.ics`)
  assert.match(moved.body, /DTSTART:20261126T120000Z/)
  assert.match(moved.body, /SEQUENCE:1/)
})

test('opening the page changes nothing; only pressing calls the visit off, once', async () => {
  const { path, visitId } = await invited('2026-11-25T12:00:00-03:00')
  const state = async () => (await world.transaction(agent, (tx) => findVisit(tx, visitId)))?.state
  await get(path)
  assert.equal(await state(), 'booked')
  assert.equal((await post(`${path}/off`)).statusCode, 303)
  assert.equal(await state(), 'cancelled')
  assert.equal((await post(`${path}/off`)).statusCode, 303)
  assert.match((await get(path)).body, /desmarcada/)
  assert.match((await get(`${path}/agenda.ics`)).body, /STATUS:CANCELLED/)
})

test('an address that was never sent, or whose visit is long past, opens nothing', async () => {
  const { path } = await invited('2026-11-25T13:00:00-03:00')
  assert.equal((await get('/visita/qualquer-coisa-que-nao-existe')).statusCode, 404)
  clock.set('2026-12-02T13:29:00-03:00')
  assert.equal((await get(path)).statusCode, 200)
  clock.set('2026-12-02T13:31:00-03:00')
  assert.equal((await get(path)).statusCode, 404)
})
