import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { openStage } from './stage.ts'

const stage = await openStage('2026-11-24T10:00:00-03:00', { withHistory: true })
const pictures = process.env.PICTURES
const one = async (text: string, ...values: unknown[]) =>
  (await stage.owner.query<Record<string, string>>(text, values)).rows[0] ?? {}

const ana = await stage.enter('ana@boaconversa.exemplo.com.br')
const sergio = await stage.enter('sergio@boaconversa.exemplo.com.br', { size: 'phone' })

const person = await one(
  `select debtor.id, birth_on::text as birth, right(document, 3) as tail
   from debtor join address on address.debtor_id = debtor.id
   join debt_item item on item.debtor_id = debtor.id
   join debt on debt.id = item.debt_id join portfolio on portfolio.id = debt.portfolio_id
   where debtor.kind = 'person' and birth_on is not null and address.state = 'SP'
     and portfolio.currency = 'BRL' and item.state = 'open' and item.agreement_id is null
     and due_on < '2026-10-01'
     and exists (select 1 from contact_point point where point.debtor_id = debtor.id
       and point.kind = 'phone' and state = 'alive')
     and not exists (select 1 from hold where hold.debtor_id = debtor.id)
     and not exists (select 1 from opt_out where opt_out.debtor_id = debtor.id)
   group by debtor.agency_id, debtor.id, birth_on, document having sum(original_cents) > 15000
   order by exists (select 1 from call where call.debtor_id = debtor.id), debtor.id limit 1`,
)

test('the person says what fits a month, and the offers follow it', async () => {
  await openVerified(ana)
  await ana.getByRole('button', { name: /quanto cabe por mês/i }).click()
  await ana.getByLabel(/cabe por mês/i).fill('40,00')
  await ana.getByRole('button', { name: /anotar e refazer/i }).click()
  await ana.getByText(/a pessoa disse que cabem/i).waitFor()
  await looks(ana, 'offers')
  const { cents } = await one(
    'select monthly_cents::text as cents from budget order by noted_at desc',
  )
  assert.equal(cents, '4000')
})

test('a lower total than an agent may give goes to a supervisor, with the reason', async () => {
  await ana.getByRole('button', { name: /fazer contraproposta/i }).click()
  // An agent gives six tenths of the policy's most, a supervisor eight: seven are asked for.
  const { total } = await one(
    `select (max(balance_cents) - max(discount_cents) * 7 / 6)::text as total from offer
     where debtor_id = $1`,
    person.id,
  )
  await ana
    .getByLabel(/total que a pessoa aceita/i)
    .fill(`${Number(total) / 100}`.replace('.', ','))
  await ana.getByRole('button', { name: /buscar propostas/i }).click()
  await ana.getByText(/não dá para atender tudo/i).waitFor()
  await ana.getByLabel(/por que vale a pena/i).fill('Recebeu o décimo terceiro e paga agora')
  await looks(ana, 'counter-offer')
  await ana.getByRole('button', { name: /pedir aprovação/i }).click()
  await ana.getByText(/aguardando a supervisão/i).waitFor()
})

test('the supervisor is told on whatever screen is open, and says yes with a reason', async () => {
  await sergio.getByText(/um pedido de aprovação espera/i).waitFor()
  await sergio.goto(`${stage.address}/aprovacoes`)
  await sergio.getByText(/décimo terceiro/).waitFor()
  await looks(sergio, 'approvals')
  await sergio.getByLabel(/motivo da decisão/i).fill('Dívida antiga e pagamento hoje')
  await sergio.getByRole('button', { name: /aprovar este desconto/i }).click()
  await sergio.getByText(/nenhum pedido esperando/i).waitFor()
})

test('it comes back while the person is on the line, and becomes an agreement', async () => {
  await ana.getByText(/^Aprovado: R\$/).waitFor()
  await looks(ana, 'approved')
  await ana
    .getByRole('status')
    .getByRole('button', { name: /aceitar esta proposta/i })
    .click()
  await ana.getByRole('button', { name: /registrar o acordo/i }).click()
  await ana
    .getByRole('dialog')
    .getByText(/copia e cola|copiar/i)
    .first()
    .waitFor()
  const { state, agreement } = await one(
    `select request.state, agreement.state as agreement from approval_request request
     join agreement on agreement.offer_id = request.offer_id where request.debtor_id = $1`,
    person.id,
  )
  assert.deepEqual([state, agreement], ['used', 'open'])
  await sergio.goto(`${stage.address}/aprovacoes?standing=ended`)
  await sergio.getByText('Virou acordo').waitFor()
  await looks(sergio, 'approvals-ended')
})

async function openVerified(page: Page) {
  assert.ok(person.id, 'somebody can be called')
  await page.goto(`${stage.address}/clientes/${person.id}`)
  await press(page, /atender/i)
  await press(page, /vi a ficha/i)
  await press(page, /^ligar/i)
  await page.getByLabel('Nascimento').fill(person.birth ?? '')
  await page.getByLabel(/final do documento/i).fill(person.tail ?? '')
  await press(page, /conferir/i)
  await page.getByText('Identidade confirmada', { exact: true }).waitFor()
}

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click()

/** Nothing runs over the edge, and nobody is shut out. */
async function looks(page: Page, name: string) {
  await page.waitForLoadState('networkidle')
  if (pictures) {
    mkdirSync(pictures, { recursive: true })
    await page.screenshot({ path: `${pictures}/${name}.png` })
  }
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`),
    [],
  )
  const over: number = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
  assert.ok(over <= 0, `${name} runs over by ${over}`)
}
