import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, moment } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { type Heard, loopback, type Plays } from '../../test/loopback.ts'
import { tls } from '../../test/tls.ts'
import { openHttpClient } from '../platform/http-client.ts'
import { bcbPix } from './bcb-pix.gateway.ts'
import type { ChargeRequest } from './payment-gateway.ts'
import { keepTokens } from './token.gateway.ts'

const http = openHttpClient({ mayReachPrivate: true, timeoutMs: 400, trusted: [tls.authority] })
const asksWho = { ...tls.server, ca: tls.authority, requestCert: true, rejectUnauthorized: true }

const txid = '019a0000000070008000000000000001'
const e2e = 'E12345678202611241300ABCDEFGHIJK'
const request: ChargeRequest = {
  externalId: txid,
  amountCents: cents(12345),
  dueOn: day('2026-12-10'),
  payUntilDays: 30,
  today: day('2026-11-24'),
  payer: { document: '39053344705', name: 'MARIA DAS DORES' },
  lateFees: { finePct: '2', interestPctMonth: '1' },
  discounts: [{ untilOn: day('2026-12-01'), kind: 'amount', value: '500' }],
  text: 'Acordo 261124-0001, parcela 1',
}
const received = { endToEndId: e2e, txid, valor: '123.45', horario: '2026-11-24T13:00:00.000Z' }
const held = {
  txid,
  status: 'ATIVA',
  revisao: 0,
  calendario: { criacao: '2026-11-24T13:00:00Z', dataDeVencimento: '2026-12-10' },
  valor: { original: '123.45' },
  location: 'pix.exemplo.com/qr/v2/cobv/1',
  pixCopiaECola: '00020101021226...',
}

/** A bank that gives tokens, and does with the rest what the test says. */
async function bank(plays: Plays) {
  let given = 0
  const { address, heard } = await loopback((one, reply, response) => {
    if (one.path !== '/oauth/token') return plays(one, reply, response)
    given += 1
    reply(200, { access_token: `token-${given}`, expires_in: 3600, token_type: 'Bearer' })
  }, asksWho)
  const account = {
    apiUrl: `${address}/v2`,
    tokenUrl: `${address}/oauth/token`,
    pixKey: 'cobranca@valefibra.exemplo.com.br',
    form: 'cobv' as const,
    clientId: 'loja',
    clientSecret: 'segredo',
    ...tls.client,
  }
  const asked = () => heard.filter(({ path }) => path !== '/oauth/token')
  const tokensGiven = () => given
  return { gateway: bcbPix(account, http, keepTokens()), heard, asked, tokensGiven }
}

const said = (answer: { ok: boolean; refusal?: string; facts?: Record<string, unknown> }) =>
  answer.ok ? 'yes' : `${answer.refusal}: ${answer.facts?.detail}`

test('a charge with a due day is put as the central bank has it', async () => {
  const { gateway, asked, heard } = await bank((_one, reply) => reply(201, held))
  const made = await gateway.createCharge(request)
  assert.ok(made.ok)
  assert.equal(made.value.pixCode, held.pixCopiaECola)
  assert.equal(made.value.gatewayId, `cobv/${txid}`)
  assert.equal(made.value.state, 'registered')
  const [put] = asked()
  assert.equal(`${put?.method} ${put?.path}`, `PUT /v2/cobv/${txid}`)
  assert.deepEqual(JSON.parse(put?.body ?? ''), {
    calendario: { dataDeVencimento: '2026-12-10', validadeAposVencimento: 30 },
    devedor: { cpf: '39053344705', nome: 'MARIA DAS DORES' },
    valor: {
      original: '123.45',
      multa: { modalidade: 2, valorPerc: '2.00' },
      juros: { modalidade: 3, valorPerc: '1.00' },
      desconto: {
        modalidade: 1,
        descontoDataFixa: [{ data: '2026-12-01', valorPerc: '5.00' }],
      },
    },
    chave: 'cobranca@valefibra.exemplo.com.br',
    solicitacaoPagador: 'Acordo 261124-0001, parcela 1',
  })
  const basic = `Basic ${Buffer.from('loja:segredo').toString('base64')}`
  assert.equal(heard[0]?.headers.authorization, basic)
  assert.match(heard[0]?.body ?? '', /^grant_type=client_credentials&scope=cob\.write/)
})

test('one token serves many questions, also when they come at once', async () => {
  const { gateway, tokensGiven } = await bank((_one, reply) => reply(200, held))
  const ref = { externalId: txid, gatewayId: null }
  await Promise.all(Array.from({ length: 8 }, () => gateway.findCharge(ref)))
  await gateway.findCharge(ref)
  assert.equal(tokensGiven(), 1)
})

test('a token that they take no more is asked for anew, once', async () => {
  const { gateway, tokensGiven } = await bank((one, reply) =>
    one.headers.authorization === 'Bearer token-2' ? reply(200, held) : reply(401),
  )
  const found = await gateway.findCharge({ externalId: txid, gatewayId: null })
  assert.equal(said(found), 'yes')
  assert.equal(tokensGiven(), 2)
})

test('wrong credentials are said, and are not tried for ever', async () => {
  const { gateway, asked } = await bank((_one, reply) => reply(403, { title: 'Acesso Negado' }))
  assert.equal(said(await gateway.createCharge(request)), 'not-authorised: 403 Acesso Negado')
  assert.equal(asked().length, 2)
})

test('a time-out after charging is an unknown outcome; asking again finds the charge', async () => {
  let isCharged = false
  const { gateway } = await bank((one, reply) => {
    if (one.method === 'GET') return reply(isCharged ? 200 : 404, isCharged ? held : undefined)
    isCharged = true
  })
  assert.equal(said(await gateway.createCharge(request)), 'unknown-outcome: timeout')
  const found = await gateway.findCharge({ externalId: txid, gatewayId: null })
  assert.ok(found.ok)
  assert.equal(found.value?.pixCode, held.pixCopiaECola)
})

const troubles: readonly (readonly [string, Plays, string, string])[] = [
  ['a failing bank', (_one, reply) => reply(500), 'unknown-outcome: 500', 'away: 500'],
  ['a busy bank', (_one, reply) => reply(429), 'away: 429', 'away: 429'],
  [
    'a connection cut half way',
    (_one, _reply, response) => {
      response.writeHead(200, { 'content-length': '99' })
      response.write('{"txid"')
      setTimeout(() => response.destroy(), 20)
    },
    'unknown-outcome',
    'away',
  ],
  [
    'an answer that is not understood',
    (_one, reply) => reply(200, { hello: 1 }),
    'unknown-outcome: answer not understood: txid',
    'away: answer not understood: txid',
  ],
  [
    'a request that breaks their rules',
    (_one, reply) =>
      reply(400, {
        title: 'Cobrança inválida.',
        status: 400,
        detail: 'A requisição não respeita o schema.',
        violacoes: [{ razao: 'O objeto não respeita o schema.', propriedade: 'cobv.valor' }],
      }),
    'refused: 400 Cobrança inválida. · A requisição não respeita o schema. · cobv.valor: O objeto',
    'refused',
  ],
]
for (const [story, plays, writing, reading] of troubles) {
  test(`${story}: what was written is ${writing.split(':')[0]}, what was read ${reading.split(':')[0]}`, async () => {
    const { gateway } = await bank(plays)
    assert.ok(said(await gateway.createCharge(request)).startsWith(writing))
    const ref = { externalId: txid, gatewayId: null }
    assert.ok(said(await gateway.findCharge(ref)).startsWith(reading))
  })
}

test('nobody there: nothing was charged, and nothing is unknown', async () => {
  const account = { apiUrl: 'https://localhost:1', tokenUrl: 'https://localhost:1/t', form: 'cob' }
  const gateway = bcbPix(
    { ...account, form: 'cob', pixKey: 'k', clientId: 'a', clientSecret: 'b', ...tls.client },
    http,
    keepTokens(),
  )
  assert.equal(said(await gateway.createCharge(request)), 'away: econnrefused')
})

test('a paid charge tells of its money, and of what went back', async () => {
  const devolucoes = [{ id: 'D1', rtrId: 'D0', valor: '123.45', status: 'DEVOLVIDO' }]
  const pix = [{ ...received, devolucoes }]
  const { gateway } = await bank((_one, reply) => reply(200, { ...held, status: 'CONCLUIDA', pix }))
  const found = await gateway.findCharge({ externalId: txid, gatewayId: `cobv/${txid}` })
  assert.ok(found.ok && found.value)
  assert.equal(found.value.state, 'refunded')
  assert.equal(found.value.payments[0]?.key, e2e)
  assert.deepEqual(found.value.payments[0]?.refunds, [
    { id: 'D1', amountCents: 12345n, state: 'returned' },
  ])
})

test('a changed charge keeps the kind that it was made with; a cancelled one says who did it', async () => {
  const { gateway, asked } = await bank((_one, reply) =>
    reply(200, { ...held, status: 'REMOVIDA_PELO_USUARIO_RECEBEDOR' }),
  )
  const ref = { externalId: txid, gatewayId: `cob/${txid}` }
  await gateway.changeCharge(ref, { ...request, discounts: [] })
  const cancelled = await gateway.cancelCharge({ externalId: txid, gatewayId: `cobv/${txid}` })
  assert.ok(cancelled.ok && cancelled.value.state === 'cancelled')
  const [changed, gone] = asked()
  assert.equal(`${changed?.method} ${changed?.path}`, `PATCH /v2/cob/${txid}`)
  const body = JSON.parse(changed?.body ?? '')
  // 16 days until it is due, the 30 after, and today.
  assert.deepEqual(body.calendario, { expiracao: 47 * 86_400 })
  assert.deepEqual(JSON.parse(gone?.body ?? ''), { status: 'REMOVIDA_PELO_USUARIO_RECEBEDOR' })
})

test('received Pix are listed a page after another, in a window of time', async () => {
  const pageOf = ({ query }: Heard) => Number(query.get('paginacao.paginaAtual'))
  const { gateway, asked } = await bank((one, reply) =>
    reply(200, {
      parametros: {
        paginacao: { paginaAtual: pageOf(one), itensPorPagina: 100, quantidadeDePaginas: 2 },
      },
      pix: [{ ...received, endToEndId: `${e2e.slice(0, 31)}${pageOf(one)}` }],
    }),
  )
  const window = { from: moment('2026-11-23T06:00:00Z'), until: moment('2026-11-24T06:00:00Z') }
  const first = await gateway.listPayments(window, null)
  assert.ok(first.ok)
  assert.equal(first.value.next, '1')
  const second = await gateway.listPayments(window, first.value.next)
  assert.ok(second.ok)
  assert.equal(second.value.next, null)
  assert.equal(asked()[0]?.query.get('inicio'), '2026-11-23T06:00:00Z')
})

test('the bank is told where notices go', async () => {
  const { gateway, asked } = await bank((_one, reply) => reply(200))
  const tested = await gateway.test('https://escritorio.exemplo.com.br/webhooks/bcb-pix/abc')
  assert.deepEqual(tested, { ok: true, value: { noticesAreSent: true } })
  assert.equal(asked()[0]?.path, '/v2/webhook/cobranca%40valefibra.exemplo.com.br')
})

const wrong: readonly (readonly [string, Partial<ChargeRequest>])[] = [
  ['externalId', { externalId: 'CURTO' }],
  ['amountCents', { amountCents: cents(0) }],
  ['dueOn', { dueOn: day('2026-11-23') }],
  ['payer', { payer: { document: '1', name: 'MARIA' } }],
  ['finePct', { lateFees: { finePct: '2.01', interestPctMonth: '1' } }],
  ['interest', { lateFees: { finePct: '2', interestPctMonth: '1.01' } }],
  ['discounts', { discounts: [{ untilOn: day('2026-12-11'), kind: 'amount', value: '5' }] }],
  ['discounts', { discounts: [{ untilOn: day('2026-12-01'), kind: 'amount', value: '12345' }] }],
]
for (const [field, change] of wrong) {
  test(`what is wrong is found before it is sent: ${field} ${Object.keys(change)}`, async () => {
    const { gateway, heard } = await bank((_one, reply) => reply(201, held))
    const made = await gateway.createCharge({ ...request, ...change })
    assert.ok(!made.ok)
    assert.equal(made.refusal, 'refused')
    assert.equal(made.facts.field, field)
    assert.equal(heard.length, 0)
  })
}
