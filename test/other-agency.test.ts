import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { test } from 'node:test'
import type { AnyEndpoint } from '../api/endpoint.ts'
import type { Role } from '../api/shapes.ts'
import { acceptOffer } from '../server/agreements/actions.ts'
import { connectAccount } from '../server/charges/account-actions.ts'
import { issueTerm } from '../server/documents/agreement-actions.ts'
import { makeOffers } from '../server/negotiation/actions.ts'
import { exampleOf } from './example.ts'
import { openTestHttp, testPassword } from './http.ts'
import { newDebtor, newPortfolio } from './people.ts'
import { openTestWorld, type TestAgency } from './world.ts'

const testWorld = await openTestWorld()
const { world, owner, newAgency } = testWorld
const http = await openTestHttp(testWorld, { COMBINADO_DEMO: 'off' })
const [ours, theirs] = [await newAgency('Nossa'), await newAgency('Outra')]

const secretName = 'Zulmira Inconfundível'
const theirIds = await fill(theirs)
const endpoints = await contract()

for (const role of ['owner', 'supervisor', 'agent', 'viewer'] as const) {
  const cookie = await enter(ours, role)
  test(`the ${role} of another agency gets nothing through any route`, async () => {
    assert.ok(endpoints.length > 40, 'the contract was found')
    const before = await snapshot()
    for (const endpoint of endpoints) {
      const ask = exampleOf(endpoint.ask, theirIds) as object
      const { status, body } = await http.ask(endpoint, ask, cookie)
      const said = JSON.stringify(body)
      const at = `${endpoint.method} ${endpoint.path} → ${status} ${said.slice(0, 200)}`
      assert.ok(status < 500, at)
      assert.notEqual(status, 400, `the question itself is right: ${at}`)
      assert.ok(!said.includes(secretName), at)
      for (const id of Object.values(theirIds)) assert.ok(!said.includes(id), at)
    }
    assert.deepEqual(await snapshot(), before, 'nothing of theirs was touched')
  })
}

test('a stranger gets nothing at all', async () => {
  for (const endpoint of endpoints) {
    const ask = exampleOf(endpoint.ask, theirIds) as object
    const { status } = await http.ask(endpoint, ask)
    const isOpen = ['/session', '/webhooks/pix', '/first-office'].includes(endpoint.path)
    assert.ok(isOpen || status === 401 || status === 404, `${endpoint.path} → ${status}`)
  }
})

/** One of everything that an agency has, and the ids by which the contract asks for them. */
async function fill(agency: TestAgency): Promise<Record<string, string>> {
  const portfolio = await newPortfolio(testWorld, agency)
  const debtor = await newDebtor(testWorld, agency, portfolio, { name: secretName })
  const other = await newDebtor(testWorld, agency, portfolio, { name: `${secretName} Filha` })
  const agent = agency.person('agent')
  const { portfolioId } = portfolio
  const offersTo = async (debtorId: string) => {
    const made = await makeOffers(world, agent, { debtorId, portfolioId })
    assert.ok(made.ok)
    return made.value.items[0]?.offerId ?? ''
  }
  const accepted = await acceptOffer(world, agent, await offersTo(debtor.debtorId))
  assert.ok(accepted.ok)
  const issued = await issueTerm(world, agent, accepted.value.agreementId)
  assert.ok(issued.ok)
  const offerId = await offersTo(other.debtorId)
  const one = async (text: string) =>
    String((await owner.query(text, [agency.agencyId])).rows[0]?.id)
  return {
    ...portfolio,
    debtorId: other.debtorId,
    contactPointId: other.contactPointId,
    offerId,
    agreementId: accepted.value.agreementId,
    documentId: issued.value.documentId,
    chargeId: await one('select id from charge where agency_id = $1 limit 1'),
    callId: await one(
      `insert into call (agency_id, debtor_id, portfolio_id, creditor_id, agent_id, state,
         opened_at, held_until)
       select agency_id, debtor_id, portfolio_id, creditor_id, 'alguem', 'preparing', now(), now()
       from debt where agency_id = $1 limit 1 returning id`,
    ),
    boletoAccountId: await one(
      `insert into boleto_account (agency_id, creditor_id, bank, branch, branch_digit, account,
         account_digit, wallet, modality, agreement, post, operation, transmission_code, layout,
         instructions, opened_at)
       select agency_id, id, '341', '1234', '', '56789', '0', '109', '', '', '', '', '', 'cnab400',
         '', now()
       from creditor where agency_id = $1 limit 1 returning id`,
    ),
    bankFileId: await one(
      `insert into bank_file
         (agency_id, direction, file_name, bytes, sha256, state, kept_at, kept_by)
       values ($1, 'in', 'deles.ret', 'x', repeat('0', 64), 'held', now(), 'eles') returning id`,
    ),
    grantId: await one(
      `insert into break_grant (agency_id, user_id, kind, call_id, granted_at, granted_by)
       values ($1, 'eles', 'after-abuse', new_id(), now(), 'eles') returning id`,
    ),
    helpId: await one(
      `insert into help_request (agency_id, call_id, debtor_id, agent_id, reason, asked_at)
       select agency_id, id, debtor_id, 'deles', 'tense', now() from call where agency_id = $1
       limit 1 returning id`,
    ),
    tapId: await one(
      `insert into call_tap (agency_id, call_id, agent_id, request_key, what, step, tapped_at)
       select agency_id, id, 'deles', new_id(), 'said-no', 'options', now() from call
       where agency_id = $1 limit 1 returning id`,
    ),
    importId: await one(
      `insert into import (agency_id, portfolio_id, creditor_id, file_name, state, created_at,
         created_by)
       select agency_id, id, creditor_id, 'deles.csv', 'read', now(), 'eles'
       from portfolio where agency_id = $1 returning id`,
    ),
    paymentId: await one(
      `insert into payment (agency_id, source, amount_cents, paid_at, paid_on, means, state,
         unmatched_reason, recorded_by, recorded_at)
       values ($1, 'manual', 100, now(), now(), 'pix', 'unmatched', 'no-txid', 'eles', now())
       returning id`,
    ),
    refundId: await one(
      `insert into refund (agency_id, payment_id, amount_cents, state, reason, asked_at, asked_by)
       select agency_id, id, 1, 'asked', 'deles', now(), 'eles' from payment
       where agency_id = $1 limit 1 returning id`,
    ),
    chequeId: await one(
      `insert into cheque (agency_id, debtor_id, portfolio_id, creditor_id, amount_cents, address,
         pick_up_on, slot, collector, asked_at, asked_by, changed_on)
       select agency_id, debtor_id, portfolio_id, creditor_id, 100, 'rua deles', now(), 'morning',
         'alguém', now(), 'eles', now()
       from debt where agency_id = $1 limit 1 returning id`,
    ),
    proofId: await one(
      `insert into cheque_proof (agency_id, cheque_id, creditor_id, kind, file_name, file_type,
         bytes, sha256, kept_at, kept_by)
       select agency_id, id, creditor_id, 'receipt', 'deles.jpg', 'image/jpeg', 'x', 'x', now(),
         'eles'
       from cheque where agency_id = $1 limit 1 returning id`,
    ),
    remittanceId: await one(
      `insert into remittance (agency_id, creditor_id, currency, from_on, to_on, received_cents,
         direct_cents, kept_fees_cents, kept_interest_cents, commission_cents, fixed_cents,
         withheld_cents, net_cents, closed_at, closed_by)
       select agency_id, id, 'BRL', '2026-10-01', '2026-10-31', 0, 0, 0, 0, 0, 0, 0, 0, now(),
         'eles' from creditor where agency_id = $1 limit 1 returning id`,
    ),
    approvalId: await one(
      `insert into approval_request (agency_id, debtor_id, portfolio_id, creditor_id, asked,
         balance_cents, discount_cents, total_cents, agent_discount_cents_max, approver, reason,
         asked_by_id, asked_by, asked_at, expires_at)
       select agency_id, debtor_id, portfolio_id, creditor_id,
         '{"discountPct":"50","parts":1,"downPaymentCents":0,"firstDueOn":"2026-11-24"}',
         1000, 500, 500, 100, 'supervisor', 'deles', 'eles', 'eles', now(), now() + interval '1 day'
       from debt where agency_id = $1 limit 1 returning id`,
    ),
    answerId: await one(
      `insert into answer (agency_id, debtor_id, fact, value, told_at, noted_at, noted_by)
       select agency_id, id, 'context', '${secretName}', now(), now(), 'eles'
       from debtor where agency_id = $1 limit 1 returning id`,
    ),
    problemId: await one(
      `insert into verified_problem (agency_id, debtor_id, kind, evidence, verified_on,
         verified_by_id, verified_by, verified_at)
       select agency_id, id, 'other', 'document', now(), 'eles', 'eles', now()
       from debtor where agency_id = $1 limit 1 returning id`,
    ),
    correctionId: await one(
      `insert into profile_correction (agency_id, debtor_id, portfolio_id, creditor_id,
         circumstance, does, reason, until_on, made_by, made_on, made_at)
       select agency_id, debtor_id, portfolio_id, creditor_id, 'forgot', 'holds', 'person-said',
         now(), 'eles', now(), now()
       from debt where agency_id = $1 limit 1 returning id`,
    ),
    overrideId: await one(
      `insert into situation_override (agency_id, debtor_id, portfolio_id, creditor_id, part,
         choice, because, until_on, made_by, made_on, made_at)
       select agency_id, debtor_id, portfolio_id, creditor_id, 'tone', 'light', 'person-asked',
         now(), 'eles', now(), now()
       from debt where agency_id = $1 limit 1 returning id`,
    ),
    itemId: await one('select id from debt_item where agency_id = $1 limit 1'),
    entryId: await one('select id from ledger_entry where agency_id = $1 limit 1'),
    markId: await one(
      `insert into undue_mark (agency_id, debt_item_id, creditor_id, debtor_id, reason, evidence,
         marked_by, marked_at)
       select agency_id, id, creditor_id, debtor_id, 'disputed', 'deles', 'eles', now()
       from debt_item where agency_id = $1 limit 1 returning id`,
    ),
    debtId: await one('select id from debt where agency_id = $1 limit 1'),
    interruptionId: await one(
      `insert into interruption (agency_id, debt_item_id, creditor_id, debtor_id, kind, on_day,
         evidence, recorded_by, recorded_at)
       select agency_id, id, creditor_id, debtor_id, 'protest', now(), 'deles', 'eles', now()
       from debt_item where agency_id = $1 order by id desc limit 1
       on conflict (agency_id, debt_item_id) where withdrawn_at is null
       do update set evidence = 'deles' returning id`,
    ),
    measureId: await one(
      `insert into measure (agency_id, act, debt_id, portfolio_id, creditor_id, debtor_id, state,
         asked_at, asked_by)
       select agency_id, 'protest', id, portfolio_id, creditor_id, debtor_id, 'asked', now(), 'eles'
       from debt where agency_id = $1 limit 1 returning id`,
    ),
    noticeId: await one(
      `insert into legal_notice (agency_id, measure_id, creditor_id, debtor_id, document_id,
         template, channel, decision, sent_at, sent_on, sent_by)
       select measure.agency_id, measure.id, measure.creditor_id, measure.debtor_id, document.id,
         'notice.protest', 'letter', '{}', now(), now(), 'eles'
       from measure join document using (agency_id) where agency_id = $1 limit 1 returning id`,
    ),
    saidId: await one(
      `insert into excuse_said (agency_id, debtor_id, portfolio_id, creditor_id, excuse, found_by,
         heard_at, heard_by_id, heard_by, until_on)
       select agency_id, debtor_id, portfolio_id, creditor_id, 'forgot', 'tap', now(), 'eles',
         'eles', '2099-01-01'
       from debt where agency_id = $1 limit 1 returning id`,
    ),
    excuseProofId: await one(
      `with link as (
         insert into proof_link (agency_id, said_id, debtor_id, token_hash, made_at, made_by,
           expires_at)
         select agency_id, id, debtor_id, repeat('a', 64), now(), 'eles', now()
         from excuse_said where agency_id = $1 limit 1 returning *)
       insert into proof (agency_id, said_id, link_id, debtor_id, media_type, byte_count, sha256,
         bytes, arrived_at)
       select agency_id, said_id, id, debtor_id, 'image/png', 1, repeat('b', 64), 'x', now()
       from link returning id`,
    ),
    creditorQuestionId: await one(
      `insert into creditor_question (agency_id, said_id, debtor_id, portfolio_id, creditor_id,
         asked_at, asked_by, due_on)
       select agency_id, id, debtor_id, portfolio_id, creditor_id, now(), 'eles', now()
       from excuse_said where agency_id = $1 limit 1 returning id`,
    ),
    restitutionId: await one(
      `insert into restitution (agency_id, portfolio_id, creditor_id, debtor_id, paid_cents,
         paid_on, reason, is_justified, request_key, opened_by, opened_at)
       select agency_id, portfolio_id, creditor_id, debtor_id, 100, now(), 'deles', false, 'deles',
         'eles', now()
       from debt where agency_id = $1 limit 1 returning id`,
    ),
    officeId: await one(
      `insert into office (agency_id, name, address, place, zone, slot_minutes, capacity, hours,
         closed_days, keeps_holidays, bring, set_by, set_at)
       values ($1, '${secretName}', 'rua deles', 'BR-SP', 'America/Sao_Paulo', 30, 1,
         '[{"weekday": 2, "from": "08:00", "to": "18:00"}]', '[]', false, '', 'eles', now())
       returning id`,
    ),
    feedbackId: await one(
      `insert into feedback (agency_id, agent_id, kind, words, said_by_id, said_by, said_at)
       values ($1, 'deles', 'to-try', '${secretName}', 'eles', 'eles', now()) returning id`,
    ),
    tipId: await one(
      `insert into tip (agency_id, kind, locale, words, author_id, author, told_at)
       values ($1, 'tip', 'pt-BR', '${secretName}', 'eles', 'eles', now()) returning id`,
    ),
    visitId: await one(
      `insert into visit (agency_id, office_id, debtor_id, portfolio_id, creditor_id, starts_at,
         ends_at, bring, booked_by, booked_at)
       select debt.agency_id, office.id, debtor_id, portfolio_id, debt.creditor_id, now(),
         now() + interval '30 minutes', '', 'eles', now()
       from debt join office using (agency_id) where agency_id = $1 limit 1 returning id`,
    ),
    accountId: await accountOf(agency, portfolio.creditorId),
    requestId: await one(
      `insert into privacy_request (agency_id, protocol, debtor_id, kind, via, received_at,
         received_by, due_on, rule_id)
       select agency_id, 'DELES', id, 'access', 'call', now(), 'eles', now(), 'policy'
       from debtor where agency_id = $1 limit 1 returning id`,
    ),
    complaintId: await one(
      `insert into complaint (agency_id, kind, channel, on_day, causes, story, due_on, due_basis,
         opened_at, opened_by)
       values ($1, 'complaint', 'procon', now(), '{other}', 'deles', now(), 'policy', now(), 'eles')
       returning id`,
    ),
    fileId: await one(
      `insert into complaint_event (agency_id, complaint_id, at, kind, who, file_name, bytes)
       select agency_id, id, now(), 'file', 'eles', 'deles.pdf', 'x' from complaint
       where agency_id = $1 limit 1 returning id`,
    ),
    listFileId: await one(
      `insert into suppression_file (agency_id, list_id, file_name, listed_on, is_whole, state,
         created_at, created_by)
       values ($1, 'procon-sp-nao-me-ligue', 'deles.csv', now(), true, 'receiving', now(), 'eles')
       returning id`,
    ),
    experimentId: await one(
      `with made as (
         insert into playbook_version
           (agency_id, version, edits, is_variant, reason, published_at, published_by)
         values ($1, 1, '[]', true, 'deles', now(), 'eles') returning agency_id, version)
       insert into playbook_experiment (agency_id, name, unit, seed, share_pct, usual_version,
         variant_version, measure, starts_on, ends_on, started_at, started_by)
       select agency_id, 'deles', 'person', 'x', 50, 0, version, 'deal', now(), now(), now(), 'eles'
       from made returning id`,
    ),
    stopId: await one(
      `insert into stop (agency_id, debtor_id, kind, evidence, door, placed_at, placed_by)
       select agency_id, id, 'hardship', 'deles', 'call', now(), 'eles' from debtor
       where agency_id = $1 limit 1 returning id`,
    ),
  }
}

async function accountOf(agency: TestAgency, creditorId: string): Promise<string> {
  const given = { kind: 'fake', environment: 'sandbox', settings: {}, secrets: {} } as const
  const account = { creditorId, ...given, isDefault: false }
  const made = await connectAccount(world, agency.person('owner'), account, true)
  assert.ok(made.ok)
  return made.value.accountId
}

async function contract(): Promise<AnyEndpoint[]> {
  const names = globSync('api/*.ts', { cwd: new URL('..', import.meta.url).pathname })
  const modules: object[] = await Promise.all(names.map((name) => import(`../${name}`)))
  return modules
    .flatMap((module) => Object.values(module))
    .filter((value): value is AnyEndpoint => typeof value?.path === 'string' && 'ask' in value)
}

async function enter(agency: TestAgency, role: Role): Promise<string> {
  const email = `${role}.que.entra@${agency.agencyId}.test`
  const { agencyId } = agency
  const person = { agencyId, name: role, email, password: testPassword, role }
  await http.auth.addPerson({ ...person, locale: 'pt-BR' })
  return http.signIn(email)
}

/** Everything that is theirs, as a number of rows and a digest of each table. */
async function snapshot() {
  const { rows: tables } = await owner.query<{ name: string }>(`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'agency_id' and table_name <> 'staff'
    order by table_name`)
  const seen: Record<string, unknown> = {}
  for (const { name } of tables) {
    const { rows } = await owner.query(
      `select count(*)::int as rows, md5(string_agg(t::text, '|' order by t::text)) as digest
       from ${name} t where agency_id = $1`,
      [theirs.agencyId],
    )
    seen[name] = rows[0]
  }
  return seen
}
