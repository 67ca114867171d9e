import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, moment } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { type Heard, loopback } from '../../test/loopback.ts'
import { openHttpClient } from '../platform/http-client.ts'
import { asaas } from './asaas.gateway.ts'
import type { ChargeRequest } from './payment-gateway.ts'

const http = openHttpClient({ mayReachPrivate: true, timeoutMs: 400 })
const externalId = '019a0000000070008000000000000001'
const request: ChargeRequest = {
  externalId,
  amountCents: cents(12990),
  dueOn: day('2026-12-10'),
  payUntilDays: 30,
  today: day('2026-11-24'),
  payer: { document: '39053344705', name: 'MARIA DAS DORES' },
  lateFees: { finePct: '2', interestPctMonth: '1' },
  discounts: [{ untilOn: day('2026-12-05'), kind: 'pct', value: '10' }],
  text: 'Acordo 261124-0001, parcela 1',
}

type Kept = Record<string, unknown>

/** A small Asaas: it keeps what it is given, and answers like the real one. */
async function server(given: { readonly slowToCreate?: boolean } = {}) {
  const charges: Kept[] = []
  const customers: Kept[] = []
  const listOf = (data: unknown[]) => ({
    object: 'list',
    hasMore: false,
    offset: 0,
    limit: 100,
    data,
  })
  const create = (one: Heard) => {
    const made = { ...JSON.parse(one.body), id: `pay_${charges.length + 1}`, status: 'PENDING' }
    charges.push({ ...made, invoiceUrl: 'https://exemplo.com/i/1', deleted: false })
    return charges.at(-1)
  }
  const { address, heard } = await loopback((one, reply) => {
    if (one.headers.access_token !== 'chave') return reply(401)
    const [, kind, id, part] = one.path.split('/')
    const charge = charges.find((each) => each.id === id)
    if (kind === 'customers' && one.method === 'GET') return reply(200, listOf(customers))
    if (kind === 'customers') {
      customers.push({ ...JSON.parse(one.body), id: 'cus_1' })
      return reply(200, customers[0])
    }
    if (kind === 'webhooks') return reply(200, listOf([{ url: 'https://ours', enabled: true }]))
    if (part === 'pixQrCode') return reply(200, { payload: '00020101021226', encodedImage: '' })
    if (part === 'identificationField')
      return reply(200, { identificationField: '0019050095401448160690680935031433737' })
    if (one.method === 'POST') {
      const made = create(one)
      return given.slowToCreate ? undefined : reply(200, made)
    }
    if (id === undefined) {
      const wanted = one.query.get('externalReference')
      const isIt = (each: Kept) => wanted === null || each.externalReference === wanted
      return reply(200, listOf(charges.filter(isIt)))
    }
    if (!charge) return reply(404)
    if (one.method === 'PUT') Object.assign(charge, JSON.parse(one.body))
    if (one.method === 'DELETE') charge.deleted = true
    return reply(200, charge)
  })
  const account = { apiUrl: address, billing: 'UNDEFINED' as const, accessToken: 'chave' }
  const writes = () => heard.filter(({ method }) => method !== 'GET')
  return { gateway: asaas(account, http), charges, customers, heard, writes, account }
}

test('a charge is made for a customer, with fine, interest and discount as objects', async () => {
  const { gateway, charges, customers } = await server()
  const made = await gateway.createCharge(request)
  assert.ok(made.ok)
  assert.equal(made.value.pixCode, '00020101021226')
  assert.equal(made.value.boletoLine, '0019050095401448160690680935031433737')
  assert.equal(made.value.amountCents, 12990n)
  const { id, status, deleted, invoiceUrl, ...sent } = charges[0] ?? {}
  assert.deepEqual(sent, {
    customer: 'cus_1',
    billingType: 'UNDEFINED',
    value: 129.9,
    dueDate: '2026-12-10',
    description: 'Acordo 261124-0001, parcela 1',
    externalReference: externalId,
    daysAfterDueDateToRegistrationCancellation: 30,
    fine: { value: 2, type: 'PERCENTAGE' },
    interest: { value: 1 },
    discount: { value: 10, dueDateLimitDays: 5, type: 'PERCENTAGE' },
  })
  assert.equal(customers[0]?.notificationDisabled, true, 'they write to nobody in our place')
})

test('a time-out after charging, and then the same charge again: there is one', async () => {
  const { gateway, charges } = await server({ slowToCreate: true })
  const first = await gateway.createCharge(request)
  assert.equal(first.ok ? '' : first.refusal, 'unknown-outcome')
  const again = await gateway.createCharge(request)
  assert.ok(again.ok)
  assert.equal(again.value.gatewayId, 'pay_1')
  assert.equal(charges.length, 1)
})

test('another date and amount, then no charge at all', async () => {
  const { gateway, charges } = await server()
  const made = await gateway.createCharge(request)
  assert.ok(made.ok)
  const to = { ...request, amountCents: cents(5000), dueOn: day('2026-12-20'), discounts: [] }
  const changed = await gateway.changeCharge(made.value, to)
  assert.ok(changed.ok)
  assert.equal(`${changed.value.dueOn} ${changed.value.amountCents}`, '2026-12-20 5000')
  assert.equal(charges[0]?.customer, 'cus_1', 'who pays stays')
  const gone = await gateway.cancelCharge({ externalId, gatewayId: null })
  assert.ok(gone.ok)
  assert.equal(gone.value.state, 'cancelled')
})

const statuses: readonly (readonly [string, string, number])[] = [
  ['PENDING', 'registered', 0],
  ['OVERDUE', 'overdue', 0],
  ['CONFIRMED', 'paid', 1],
  ['RECEIVED', 'settled', 1],
  ['RECEIVED_IN_CASH', 'settled', 0],
  ['REFUND_IN_PROGRESS', 'paid', 1],
  ['REFUNDED', 'refunded', 1],
]
for (const [status, state, count] of statuses) {
  test(`${status} is ${state}, with ${count} payments through the gateway`, async () => {
    const { gateway, charges } = await server()
    await gateway.createCharge(request)
    const paid = { status, value: 132.5, originalValue: 129.9, clientPaymentDate: '2026-12-12' }
    Object.assign(charges[0] ?? {}, paid, { billingType: 'PIX' })
    const found = await gateway.findCharge({ externalId, gatewayId: 'pay_1' })
    assert.ok(found.ok && found.value)
    assert.equal(found.value.state, state)
    assert.equal(found.value.amountCents, 12990n, 'what was charged, not what was paid')
    assert.equal(found.value.payments.length, count)
    if (count === 1) {
      const [payment] = found.value.payments
      assert.equal(payment?.amountCents, 13250n)
      assert.equal(payment?.key, 'asaas:pay_1')
      assert.equal(String(payment?.paidAt), '2026-12-12T15:00:00Z')
    }
  })
}

test('what was paid is listed by its day, and charges of others are left alone', async () => {
  const { gateway, charges, heard } = await server()
  await gateway.createCharge(request)
  Object.assign(charges[0] ?? {}, { status: 'RECEIVED', paymentDate: '2026-11-24' })
  const window = { from: moment('2026-11-23T12:00:00Z'), until: moment('2026-11-24T12:00:00Z') }
  const listed = await gateway.listPayments(window, null)
  assert.ok(listed.ok)
  assert.deepEqual(
    listed.value.items.map(({ key, externalId: name }) => [key, name]),
    [['asaas:pay_1', externalId]],
  )
  assert.equal(heard.at(-1)?.query.get('paymentDate[ge]'), '2026-11-23')
})

test('whether our key works, and whether notices are sent to us', async () => {
  const { gateway, account } = await server()
  assert.deepEqual(await gateway.test('https://ours'), {
    ok: true,
    value: { noticesAreSent: true },
  })
  assert.deepEqual(await gateway.test('https://other'), {
    ok: true,
    value: { noticesAreSent: false },
  })
  const stranger = await asaas({ ...account, accessToken: 'errada' }, http).test(null)
  assert.equal(stranger.ok ? '' : stranger.refusal, 'not-authorised')
})
