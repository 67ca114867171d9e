import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage } from './stage.ts'

const stage = await openStage('2026-11-24T10:00:00-03:00', { withHistory: true })
const one = async (text: string, ...values: unknown[]) =>
  (await stage.owner.query<Record<string, string>>(text, values)).rows[0] ?? {}

const ana = await stage.enter('ana@boaconversa.exemplo.com.br')
const press = (name: RegExp) => ana.getByRole('button', { name }).first().click()
const goOffline = (isOff: boolean) => ana.context().setOffline(isOff)

test('the next five are kept in this tab, to be read when the line is gone', async () => {
  await ana.goto(`${stage.address}/fila`)
  await ana.getByRole('heading', { name: /próximas fichas/i }).waitFor()
  await ana.evaluate('navigator.serviceWorker.ready.then(() => true)')
  await ana.waitForFunction('navigator.serviceWorker.controller !== null')
  await ana.reload()
  await ana.getByRole('heading', { name: /próximas fichas/i }).waitFor()
  await ana.waitForLoadState('networkidle')
  await goOffline(true)
  await ana.reload()
  await ana.getByRole('heading', { name: /próximas fichas/i }).waitFor()
  const kept = ana.locator('details').filter({ hasText: 'R$' })
  assert.equal(await kept.count(), 5)
  await kept.first().locator('summary').click()
  await kept.first().getByText(/R\$/).nth(1).waitFor()
  await goOffline(false)
})

test('a call whose line breaks stays readable through a reload, with all that was typed', async () => {
  await ana.reload()
  await press(/abrir o próximo/i)
  await ana.waitForURL(/atendimento/)
  const name = await ana.locator('[data-panel="person"] h2').first().innerText()
  await ana.waitForLoadState('networkidle')
  await goOffline(true)
  await ana.getByLabel('Anotação').fill('Combinou de ver a fatura com a esposa')
  await ana
    .getByText(/guardado neste aparelho/i)
    .first()
    .waitFor()
  await ana.reload()
  await ana.getByRole('heading', { name }).first().waitFor()
  assert.equal(
    await ana.getByLabel('Anotação').inputValue(),
    'Combinou de ver a fatura com a esposa',
  )
})

test('its outcome waits on this device and goes out once when the line is back', async () => {
  await ana.keyboard.press('F8')
  await ana.locator('#outcome-search').fill('nao foi possivel')
  await ana.keyboard.press('Enter')
  await ana
    .getByLabel(/por que/i)
    .first()
    .click()
  await ana.getByRole('option').first().click()
  await press(/salvar/i)
  await ana.waitForURL(/fila/)
  const before = await one("select count(*)::text from call where state = 'closed'")
  await goOffline(false)
  await ana.getByText(/o resultado que esperava a conexão foi enviado/i).waitFor()
  const { outcome, note } = await one(
    `select outcome, journal_line.facts ->> 'note' as note
     from call join journal_line using (agency_id, debtor_id)
     where state = 'closed' and what = 'call.closed' order by at desc limit 1`,
  )
  const after = await one("select count(*)::text from call where state = 'closed'")
  assert.equal(Number(after.count), Number(before.count) + 1)
  assert.equal(outcome, 'NLIG')
  assert.match(note ?? '', /esposa/)
  assert.equal(await ana.evaluate("Object.keys(localStorage).join().includes('closing')"), false)
})

test('whoever signs out leaves nothing of anybody in the tab', async () => {
  await ana.getByRole('button', { name: /^você:/i }).click()
  await ana.getByRole('menuitem', { name: /sair/i }).click()
  await ana.waitForURL(/entrar/)
  assert.equal(await ana.evaluate("Object.keys(sessionStorage).join().includes('worklist')"), false)
})
