import assert from 'node:assert/strict'
import { test } from 'node:test'
import { returnFile, type Told } from '../../db/seed/return-file.ts'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { acceptOffer, cancelAgreement } from '../agreements/actions.ts'
import { readCnab } from '../cnab/read.ts'
import { makeOffers } from '../negotiation/actions.ts'
import { saveAccount } from './account-actions.ts'
import { applyReturn } from './apply-actions.ts'
import { issueBoletos } from './issue-actions.ts'
import { makeFile } from './outgoing-actions.ts'
import { acceptHeld, readReturn, receiveReturn } from './return-actions.ts'

const testWorld = await openTestWorld()
const { world, owner, newAgency } = testWorld
const agency = await newAgency()
const portfolio = await newPortfolio(testWorld, agency)
const boss = agency.person('owner')
const [agent, supervisor] = [agency.person('agent'), agency.person('supervisor')]
await owner.query(`update creditor set document = '11222333000181' where id = $1`, [
  portfolio.creditorId,
])

type Row = Record<string, unknown>
const rows = async (text: string, ...values: unknown[]) =>
  (await owner.query<Row>(text, values)).rows
const one = async (text: string, ...values: unknown[]) => (await rows(text, ...values))[0] ?? {}

const account = {
  creditorId: portfolio.creditorId,
  bank: '341',
  branch: '1234',
  branchDigit: '',
  account: '56789',
  accountDigit: '0',
  wallet: '109',
  modality: '',
  agreement: '',
  post: '',
  operation: '',
  transmissionCode: '',
  layout: 'cnab400',
  finePct: null,
  interestPctMonth: null,
  instructions: '',
  nextNumber: 1n,
  nextFile: 1,
} as const

async function agreed() {
  const { debtorId } = await newDebtor(testWorld, agency, portfolio, {
    document: validCpf(),
    items: [{ dueOn: '2026-10-10', cents: 10000 }],
  })
  const made = await makeOffers(world, agent, { debtorId, portfolioId: portfolio.portfolioId })
  assert.ok(made.ok)
  const offer = made.value.items.find(({ quote }) => quote.instalments.length === 1)
  const accepted = await acceptOffer(world, agent, offer?.offerId ?? '')
  assert.ok(accepted.ok)
  return { debtorId, agreementId: accepted.value.agreementId }
}

let people = 0
function validCpf(): string {
  people += 1
  const nine = String(300_000_000 + people)
  const digit = (text: string) => {
    const sum = Array.from(text).reduce(
      (total, one, i) => total + Number(one) * (text.length + 1 - i),
      0,
    )
    return String(((sum * 10) % 11) % 10)
  }
  const ten = nine + digit(nine)
  return ten + digit(ten)
}

const boletoOf = (agreementId: string) =>
  one(
    `select boleto.*, charge.txid, boleto.due_on::text as due, boleto.amount_cents::int as cents
     from boleto join charge on charge.id = charge_id
     where charge.agreement_id = $1 order by charge.issued_at desc, charge.id desc limit 1`,
    agreementId,
  )

async function issued() {
  const made = await agreed()
  const answer = await issueBoletos(world, agent, made)
  assert.ok(answer.ok, answer.ok ? '' : answer.refusal)
  return { ...made, boleto: await boletoOf(made.agreementId) }
}

let sequence = 0
async function hear(titles: readonly Told[], change = (text: string) => text) {
  sequence += 1
  const madeOn = day('2026-11-24').subtract({ days: sequence })
  const text = change(returnFile({ bank: '341', kind: 'cnab400', madeOn, sequence, titles }))
  return hearText(text)
}

async function hearText(text: string) {
  const bytes = Buffer.from(text, 'latin1')
  const kept = await receiveReturn(world, supervisor, { fileName: 'cn24118a.ret', bytes })
  assert.ok(kept.ok)
  const { bankFileId } = kept.value
  await readReturn(world, agency.agencyId, bankFileId)
  const { state } = await one('select state from bank_file where id = $1', bankFileId)
  if (state === 'applying') await applyReturn(world, agency.agencyId, bankFileId)
  return { ...kept.value, text }
}

const told = (boleto: Row, more: Partial<Told> & { occurrence: string }): Told => ({
  ourNumber: String(boleto.our_number),
  companyUse: String(boleto.txid),
  dueOn: day(String(boleto.due)),
  valueCents: cents(Number(boleto.cents)),
  occurredOn: day('2026-11-23'),
  ...more,
})

const paidBy = (boleto: Row, amount = Number(boleto.cents)): Told =>
  told(boleto, {
    occurrence: '06',
    paidCents: cents(amount),
    feeCents: cents(190),
    creditedOn: day('2026-11-24'),
  })

const outcomesOf = async (fileId: string) =>
  (await rows('select outcome from returned_title where file_id = $1 order by n', fileId)).map(
    ({ outcome }) => outcome,
  )

const send = async () => {
  const { id } = await one('select id from boleto_account where closed_at is null')
  return makeFile(world, supervisor, { boletoAccountId: String(id) })
}

test('without an account no boleto is issued, and it is said', async () => {
  const answer = await issueBoletos(world, agent, await agreed())
  assert.equal(answer.ok ? '' : answer.refusal, 'no-boleto-account')
})

test('only the owner sets the account, and what the bank would refuse is refused here', async () => {
  const refusals: [string, object, string][] = [
    ['a bank we cannot write to', { bank: '999' }, 'unsupported-bank'],
    ['a layout that it does not take', { layout: 'cnab240' }, 'layout-not-written'],
    ['a wallet whose digit only the bank knows', { wallet: '112' }, 'wallet-not-taken'],
    ['an account too long', { account: '567890' }, 'account-incomplete'],
    ['no digit of the account', { accountDigit: '' }, 'account-incomplete'],
    ['a fine above the law', { finePct: '2.01' }, 'fine-above-law'],
  ]
  for (const [story, change, refusal] of refusals) {
    const answer = await saveAccount(world, boss, { ...account, ...change })
    assert.equal(answer.ok ? 'saved' : answer.refusal, refusal, story)
  }
  const byAgent = await saveAccount(world, supervisor, account)
  assert.equal(byAgent.ok ? 'saved' : byAgent.refusal, 'not-allowed')
  assert.ok((await saveAccount(world, boss, { ...account, finePct: '2' })).ok)
  assert.ok((await saveAccount(world, boss, account)).ok)
  assert.equal((await rows('select id from boleto_account')).length, 1, 'the same account, changed')
})

test('a boleto is issued once, numbered under a lock, however often it is asked for at once', async () => {
  const made = await agreed()
  const asked = await Promise.all([1, 2, 3, 4].map(() => issueBoletos(world, agent, made)))
  assert.equal(asked.filter(({ ok }) => ok).length, 1)
  const others = await Promise.all(
    [await agreed(), await agreed(), await agreed()].map((other) =>
      issueBoletos(world, agent, other),
    ),
  )
  assert.ok(others.every(({ ok }) => ok))
  const numbers = await rows('select our_number from boleto order by our_number')
  assert.deepEqual(
    numbers.map(({ our_number }) => our_number),
    ['00000001', '00000002', '00000003', '00000004'],
  )
})

test('each new boleto goes to the bank in one file, which says nothing twice', async () => {
  const first = await send()
  assert.ok(first.ok)
  assert.equal(first.value.entries, 4)
  const again = await send()
  assert.equal(again.ok ? '' : again.refusal, 'nothing-to-send')
  const { boleto } = await issued()
  const both = await Promise.all([send(), send()])
  assert.equal(both.filter(({ ok }) => ok).length, 1)
  const file = await one(
    `select * from bank_file where direction = 'out' order by sequence desc limit 1`,
  )
  assert.deepEqual([file.sequence, file.file_name], [2, 'remessa-341-000002.rem'])
  const read = readCnab(file.bytes as Uint8Array)
  assert.deepEqual(
    read.ok && [read.value.warnings, read.value.titles.map(({ ourNumber }) => ourNumber)],
    [[], [boleto.our_number]],
  )
  assert.equal(
    (
      await boletoOf(
        String(
          (
            await one('select agreement_id from charge where id = $1', boleto.charge_id)
          ).agreement_id,
        ),
      )
    ).state,
    'sent',
  )
})

test('the bank registers one and refuses another; the refused one may be issued anew', async () => {
  const [good, bad] = [await issued(), await issued()]
  await send()
  const { bankFileId } = await hear([
    told(good.boleto, { occurrence: '02' }),
    told(bad.boleto, { occurrence: '03', reasons: '4800' }),
  ])
  assert.deepEqual(await outcomesOf(bankFileId), ['registered', 'rejected'])
  assert.equal((await boletoOf(good.agreementId)).state, 'registered')
  const refused = await boletoOf(bad.agreementId)
  assert.deepEqual([refused.state, refused.reasons], ['rejected', ['48']])
  const again = await issueBoletos(world, agent, bad)
  assert.ok(again.ok)
  assert.notEqual((await boletoOf(bad.agreementId)).our_number, refused.our_number)
  const twice = await issueBoletos(world, agent, good)
  assert.equal(twice.ok ? '' : twice.refusal, 'nothing-to-issue')
})

test('money by boleto finds its instalment, keeps the fee apart, and counts once in any file', async () => {
  const { agreementId, boleto } = await issued()
  const { bankFileId, text } = await hear([paidBy(boleto)])
  assert.deepEqual(await outcomesOf(bankFileId), ['paid'])
  assert.deepEqual(await one('select state from agreement where id = $1', agreementId), {
    state: 'kept',
  })
  assert.equal((await boletoOf(agreementId)).state, 'paid')
  const payment = await one(
    `select source, means, amount_cents::int as cents, cost_cents::int as cost, paid_on::text,
       credited_on::text, state, matched_by from payment where agreement_id = $1`,
    agreementId,
  )
  assert.deepEqual(payment, {
    source: 'boleto',
    means: 'boleto',
    cents: boleto.cents,
    cost: 190,
    paid_on: '2026-11-23',
    credited_on: '2026-11-24',
    state: 'matched',
    matched_by: 'company-use',
  })
  const same = await hearText(text)
  assert.deepEqual([same.isKnown, same.bankFileId], [true, bankFileId])
  const other = await hearText(text.replaceAll('\r\n', '\n'))
  assert.equal(other.isKnown, false)
  assert.deepEqual(await outcomesOf(other.bankFileId), ['known'])
  const paid = await rows('select id from payment where agreement_id = $1', agreementId)
  assert.equal(paid.length, 1)
})

test('two equal payments of one boleto in one file are two; nothing of the second is lost', async () => {
  const { agreementId, boleto } = await issued()
  const { bankFileId } = await hear([paidBy(boleto), paidBy(boleto)])
  assert.deepEqual(await outcomesOf(bankFileId), ['paid', 'paid'])
  const paid = await one(
    `select count(*)::int as n, sum(left_over_cents)::int as rest from payment
     where agreement_id = $1`,
    agreementId,
  )
  assert.deepEqual(paid, { n: 2, rest: boleto.cents })
})

test('a payment that a second file tells of under another number is counted by nobody but a person', async () => {
  const { agreementId, boleto } = await issued()
  assert.deepEqual(await outcomesOf((await hear([paidBy(boleto)])).bankFileId), ['paid'])
  const zeros = { ...paidBy(boleto), ourNumber: `0${boleto.our_number_key}` }
  assert.deepEqual(await outcomesOf((await hear([zeros])).bankFileId), ['told-elsewhere'])
  const nextDay = { ...paidBy(boleto), creditedOn: day('2026-11-25') }
  assert.deepEqual(await outcomesOf((await hear([nextDay])).bankFileId), ['paid'])
  const { n } = await one(
    'select count(*)::int as n from payment where agreement_id = $1',
    agreementId,
  )
  assert.equal(n, 2)
})

test('the bank that keeps nothing of ours is understood by the number, whatever its zeros', async () => {
  const { agreementId, boleto } = await issued()
  const bare = { ...paidBy(boleto), companyUse: '', ourNumber: String(boleto.our_number_key) }
  assert.deepEqual(await outcomesOf((await hear([bare])).bankFileId), ['paid'])
  assert.equal((await boletoOf(agreementId)).state, 'paid')
})

test('money for a boleto that nobody here issued waits for a person; other news of it is passed by', async () => {
  const { boleto } = await issued()
  const strange = { ...paidBy(boleto, 7700), ourNumber: '99999999', companyUse: 'X' }
  const { bankFileId } = await hear([strange, { ...strange, occurrence: '02' }])
  assert.deepEqual(await outcomesOf(bankFileId), ['unmatched', 'not-ours'])
  const waiting = await one(
    `select amount_cents::int as cents, our_number from payment where state = 'unmatched'`,
  )
  assert.deepEqual(waiting, { cents: 7700, our_number: '99999999' })
})

test('an agreement that ended has its boleto cancelled by the next file, once', async () => {
  const { agreementId, boleto } = await issued()
  await send()
  await hear([told(boleto, { occurrence: '02' })])
  await cancelAgreement(world, supervisor, { agreementId, reason: 'pediu' })
  const file = await send()
  assert.ok(file.ok)
  const entries = await rows(
    'select kind from boleto_entry where file_id = $1',
    file.value.bankFileId,
  )
  assert.deepEqual(entries, [{ kind: 'cancel' }])
  assert.equal((await send()).ok, false)
  await hear([told(boleto, { occurrence: '09' })])
  assert.equal((await boletoOf(agreementId)).state, 'cancelled')
})

test('one that was never sent is let go of without a word to the bank', async () => {
  const { agreementId } = await issued()
  await cancelAgreement(world, supervisor, { agreementId, reason: 'pediu' })
  const answer = await send()
  assert.equal(answer.ok ? '' : answer.refusal, 'nothing-to-send')
  const { state } = await boletoOf(agreementId)
  assert.equal(state, 'cancelled')
})

test('another due day is told to the bank, and changes the code', async () => {
  const { agreementId, boleto } = await issued()
  await send()
  await rows(`update instalment set due_on = '2026-12-20' where agreement_id = $1`, agreementId)
  const file = await send()
  assert.ok(file.ok)
  const moved = await boletoOf(agreementId)
  assert.equal(moved.due, '2026-12-20')
  assert.notEqual(moved.barcode, boleto.barcode)
  const entry = await one(
    'select kind, due_on::text from boleto_entry where file_id = $1',
    file.value.bankFileId,
  )
  assert.deepEqual(entry, { kind: 'change-due', due_on: '2026-12-20' })
})

test('a file cut short is held until a person accepts it; then what is there counts', async () => {
  const { agreementId, boleto } = await issued()
  const { bankFileId } = await hear([paidBy(boleto)], (text) =>
    text.split('\r\n').slice(0, 2).join('\r\n'),
  )
  const held = await one('select state, warnings from bank_file where id = $1', bankFileId)
  assert.equal(held.state, 'held')
  assert.match(JSON.stringify(held.warnings), /cut-short/)
  assert.deepEqual(await outcomesOf(bankFileId), ['waiting'])
  assert.ok((await acceptHeld(world, supervisor, { bankFileId })).ok)
  await applyReturn(world, agency.agencyId, bankFileId)
  assert.equal((await boletoOf(agreementId)).state, 'paid')
  const again = await acceptHeld(world, supervisor, { bankFileId })
  assert.equal(again.ok ? '' : again.refusal, 'not-held')
})

test('what is no return is kept, and said to be none', async () => {
  const table = await hearText('nome;valor\n')
  const out = await one(`select bytes from bank_file where direction = 'out' limit 1`)
  const ours = await hearText(Buffer.from(out.bytes as Uint8Array).toString('latin1'))
  const problems = await Promise.all(
    [table, ours].map(({ bankFileId }) =>
      one('select state, problem from bank_file where id = $1', bankFileId),
    ),
  )
  assert.deepEqual(
    problems.map(({ state, problem }) => [state, (problem as { refusal: string }).refusal]),
    [
      ['failed', 'not-cnab'],
      ['failed', 'not-a-return'],
    ],
  )
})

test('agents issue, and leave the bank’s files to the supervisor', async () => {
  const { id } = await one('select id from boleto_account where closed_at is null')
  const made = await makeFile(world, agent, { boletoAccountId: String(id) })
  const bytes = Buffer.from('x')
  const received = await receiveReturn(world, agent, { fileName: 'x', bytes })
  for (const answer of [made, received])
    assert.equal(answer.ok ? '' : answer.refusal, 'not-allowed')
})
