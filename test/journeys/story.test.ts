import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { openStage } from './stage.ts'

const stage = await openStage()
const file = (name: string) => new URL(`../fixtures/${name}`, import.meta.url).pathname
const one = async (text: string, ...values: unknown[]) =>
  (await stage.owner.query<Record<string, string>>(text, values)).rows[0] ?? {}

const helena = await stage.enter('helena@primeirodia.exemplo.com.br')
const caio = await stage.enter('caio@primeirodia.exemplo.com.br')

test('the owner sees an empty beginning, brings the file in, checks it, and loads it', async () => {
  await helena.waitForURL(/importar/)
  await bringIn(helena, 'carteira-provedor.csv', /Vale Fibra/)
  const main = helena.locator('main')
  await main.getByText('1.164').first().waitFor()
  const report = await main.innerText()
  for (const said of ['1.146', '595', '609', '165.274,34', 'Windows-1252'])
    assert.ok(report.includes(said), said)
  const [download] = await Promise.all([
    helena.waitForEvent('download'),
    helena.getByRole('link', { name: /baixar as recusadas/i }).click(),
  ])
  assert.match(download.suggestedFilename(), /\.csv$/)
  await load(helena)
  const { items, cents } = await one(
    'select count(*)::text as items, sum(original_cents)::text as cents from debt_item',
  )
  assert.deepEqual({ items, cents }, { items: '1146', cents: '16527434' })
})

test('the same file again changes nothing, and says so', async () => {
  await helena.goto(`${stage.address}/importar`)
  await bringIn(helena, 'carteira-provedor.csv', /Vale Fibra/)
  await helena.getByText(/linhas carregadas/).waitFor()
  const { count } = await one('select count(*)::text from import')
  assert.equal(count, '1')
})

test('the agent opens the next person: the list says why, and the law says until when', async () => {
  await caio.goto(`${stage.address}/fila`)
  const next = caio.getByRole('button', { name: /abrir o próximo/i })
  await caio
    .getByText(/Pode ligar até/)
    .first()
    .waitFor()
  const list = await caio.locator('main').innerText()
  assert.match(list, /Ainda não falamos com esta pessoa/)
  assert.match(list, /Pode ligar até/)
  await next.click()
  await caio.waitForURL(/atendimento/)
  const { count } = await one("select count(*)::text from call where state = 'preparing'")
  assert.equal(count, '1')
})

test('somebody else answers: the debt is hidden, and a message is left without the reason', async () => {
  await caio
    .getByRole('button', { name: /vi a ficha/i })
    .first()
    .click()
  await caio
    .getByRole('button', { name: /^ligar/i })
    .first()
    .click()
  await caio.getByRole('button', { name: /outra pessoa atendeu/i }).click()
  assert.doesNotMatch(await caio.locator('main').innerText(), /R\$/)
  // A call of no time at all is taken for a dropped one.
  stage.clock.advance({ seconds: 30 })
  await caio.getByRole('button', { name: /desligar/i }).click()
  await closeWith(caio, /número inexistente/i)
})

test('identity opens the amounts; an offer becomes an agreement with its Pix; the bank pays', async () => {
  const person = await one(
    `select debtor.id, birth_on::text as birth, right(document, 3) as tail
     from debtor join address on address.debtor_id = debtor.id
     where kind = 'person' and birth_on is not null and address.state = 'SP'
       and exists (select 1 from contact_point point where point.debtor_id = debtor.id
         and point.kind = 'phone' and value like '+5511%')
       and (select min(due_on) from debt_item item where item.debtor_id = debtor.id) > '2026-01-01'
     order by name limit 1`,
  )
  await caio.goto(`${stage.address}/clientes/${person.id}`)
  await caio
    .getByRole('button', { name: /atender/i })
    .first()
    .click()
  await caio.getByText(/parcelas? em atraso/i).waitFor()
  assert.match(await caio.locator('main').innerText(), /R\$/, 'what is owed is studied alone')
  await caio
    .getByRole('button', { name: /vi a ficha/i })
    .first()
    .click()
  await caio
    .getByRole('button', { name: /^ligar/i })
    .first()
    .click()
  await caio.getByText(/os valores aparecem quando a identidade/i).waitFor()
  assert.doesNotMatch(await caio.locator('main').innerText(), /R\$/)
  await caio.getByLabel('Nascimento').fill(person.birth ?? '')
  await caio.getByLabel(/final do documento/i).fill(person.tail ?? '')
  await caio.getByRole('button', { name: /conferir/i }).click()
  await caio.getByText('Identidade confirmada', { exact: true }).waitFor()
  await caio.getByRole('button', { name: /aceitar esta proposta/i }).click()
  await caio.getByRole('button', { name: /registrar o acordo/i }).click()
  const sheet = caio.getByRole('dialog')
  await sheet
    .getByText(/copia e cola|copiar/i)
    .first()
    .waitFor()
  const { state } = await one('select state from agreement')
  assert.equal(state, 'open')
  await sheet.getByRole('button', { name: /papel do banco/i }).click()
  await sheet.getByText(/pag/i).first().waitFor()
  await settled(async () => (await one('select state from agreement')).state === 'kept')
  await caio.keyboard.press('Escape')
  // A call of no time at all is taken for a dropped one.
  stage.clock.advance({ seconds: 30 })
  await caio.getByRole('button', { name: /desligar/i }).click()
  await caio.getByText('Acordo à vista').first().waitFor()
  await closeWith(caio)
  const owed = await one(
    `select sum(amount_cents)::text as cents from ledger_entry
     join debt_item item on item.id = debt_item_id
     where item.debtor_id = $1 and component = 'principal'`,
    person.id,
  )
  assert.equal(owed.cents, '0')
})

test('the supervisor sees the day, and the people behind each number', async () => {
  const sonia = await stage.enter('sonia@primeirodia.exemplo.com.br')
  await sonia.waitForURL(/relatorios/)
  await sonia.locator('main').getByRole('table').getByText('Caio Duarte').first().waitFor()
  const { count } = await one('select count(*)::text from attempt where outcome is not null')
  assert.equal(count, '2')
})

test("the creditor's viewer sees its own portfolio, and nobody else's", async () => {
  const vera = await stage.enter('vera@primeirodia.exemplo.com.br')
  await vera.waitForURL(/relatorios/)
  await vera
    .getByText(/Vale Fibra/)
    .first()
    .waitFor()
  assert.doesNotMatch(await vera.locator('main').innerText(), /Bem Querer|Mañana/)
})

async function bringIn(page: Page, name: string, portfolio: RegExp) {
  await page.getByRole('combobox', { name: /de qual carteira/i }).click()
  await page.getByRole('option', { name: portfolio }).click()
  await page.locator('input[type=file]').setInputFiles(file(name))
  await page.waitForURL(/importar\/[0-9a-f-]{36}/)
}

async function load(page: Page) {
  await page.getByRole('button', { name: /carregar [\d.]+/i }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /carregar/i })
    .click()
  await page.getByText(/linhas carregadas/).waitFor()
}

/** An agreement brings its own outcome; any other is chosen by the agent. */
async function closeWith(page: Page, outcome?: RegExp) {
  if (outcome)
    await page
      .getByRole('option', { name: outcome })
      .or(page.getByRole('button', { name: outcome }))
      .first()
      .click()
  await page.getByRole('button', { name: /salvar e (sair|voltar)|voltar (à|para a) fila/i }).click()
  await page.waitForURL(/fila/)
}

async function settled(isDone: () => Promise<boolean>) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await isDone()) return
    await new Promise((done) => setTimeout(done, 100))
  }
  assert.fail('it did not come about in 30 seconds')
}
