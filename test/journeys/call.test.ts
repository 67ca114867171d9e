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

let callId = ''

test('a call whose line breaks stays readable through a reload, with all that was typed', async () => {
  await ana.reload()
  await press(/abrir o próximo/i)
  await ana.waitForURL(/atendimento/)
  callId = new URL(ana.url()).pathname.split('/').at(-1) ?? ''
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
  const { outcome } = await one('select outcome from call where id = $1', callId)
  const { note } = await one(
    "select facts ->> 'note' as note from journal_line where facts ->> 'note' like '%esposa%'",
  )
  const after = await one("select count(*)::text from call where state = 'closed'")
  assert.equal(Number(after.count), Number(before.count) + 1)
  assert.equal(outcome, 'NLIG')
  assert.match(note ?? '', /esposa/)
  assert.equal(await ana.evaluate("Object.keys(localStorage).join().includes('closing')"), false)
})

test('a day of twenty calls is worked by keyboard alone', async () => {
  const before = await closed()
  await ana.goto(`${stage.address}/fila`)
  await ana
    .getByText(/Pode ligar até/)
    .first()
    .waitFor()
  for (const [index, code] of Array.from(
    { length: 20 },
    (_, n) => codes[n % codes.length],
  ).entries())
    await callByKeyboard(code ?? 'NAT', index)
  await ana
    .getByText(/^Preparando$/)
    .first()
    .waitFor()
  assert.equal((await closed()) - before, 20)
  const { outcomes } = await one(
    `select string_agg(distinct outcome, ' ' order by outcome) as outcomes from (
       select outcome from call where state = 'closed' order by closed_at desc limit 20) last`,
  )
  assert.equal(outcomes, [...codes].sort().join(' '))
})

test('whoever changes a key presses the new one, and the old one does nothing', async () => {
  await ana.keyboard.press('Control+/')
  const sheet = ana.getByRole('dialog')
  await sheet.getByRole('button', { name: /trocar as teclas de: .*resultado/i }).click()
  await ana.keyboard.press('F9')
  await sheet.getByText(/já fazem outra coisa/i).waitFor()
  await sheet.getByRole('button', { name: /trocar as teclas de: .*resultado/i }).click()
  await ana.keyboard.press('Control+Shift+Y')
  await sheet.getByRole('button', { name: /resultado.*voltar a F8/i }).waitFor()
  await ana.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  await ana.keyboard.press('F8')
  assert.equal(await ana.locator('#outcome-search').count(), 0)
  await ana.keyboard.press('Control+Shift+Y')
  await ana.locator('#outcome-search').waitFor()
})

test('an angry person is answered calmly, and a rest follows', async () => {
  await press(/^roteiro$/i)
  if ((await ana.getByRole('button', { name: /vi a ficha/i }).count()) > 0)
    await press(/vi a ficha/i)
  await press(/^ligar/i)
  await ana
    .getByText(/^Ligando/)
    .first()
    .waitFor()
  const taps = ana.getByRole('group', { name: 'Cliente' })
  await taps.getByRole('button', { name: /tensão/i }).click()
  await press(/^imprevistos$/i)
  await press(/está com raiva/i)
  await ana.getByRole('heading', { name: 'Diga' }).waitFor()
  const words = await ana.locator('[data-panel="guide"]').innerText()
  assert.doesNotMatch(words, /R\$|dívida|pendência/i, 'nothing of the debt: nobody is verified')
  await press(/preciso de uma pausa depois/i)
  await ana
    .getByText(/sua pausa está garantida/i)
    .first()
    .waitFor()
  const { kind } = await one('select kind from break_grant where call_id is not null')
  assert.equal(kind, 'after-abuse')
  talk(30)
  await ana.keyboard.press('F4')
  await ana.getByText('Atendimento: Registrando').first().waitFor()
})

test('whoever signs out leaves nothing of anybody in the tab', async () => {
  await ana.goto(`${stage.address}/fila`)
  await ana.getByRole('button', { name: /^você:/i }).click()
  await ana.getByRole('menuitem', { name: /sair/i }).click()
  await ana.waitForURL(/entrar/)
  assert.equal(await ana.evaluate("Object.keys(sessionStorage).join().includes('worklist')"), false)
})

const codes = ['NAT', 'OCU', 'CXP', 'MUD'] as const
const closed = async () =>
  Number((await one("select count(*)::text from call where state = 'closed'")).count)

/** So much time goes by on the line; a call of no time at all is taken for a dropped one. */
const talk = (seconds: number) => stage.clock.set(stage.clock.now().add({ seconds }).toString())

/** Next person, seen, dialed, hung up, written down: not once is anything clicked. */
async function callByKeyboard(code: string, index: number) {
  if (index === 0) await ana.keyboard.press('Control+Enter')
  await ana
    .getByText(/^Preparando$/)
    .first()
    .waitFor()
  await ana.keyboard.press('F2')
  await ana
    .getByRole('button', { name: /^ligar/i })
    .first()
    .waitFor()
  await ana.waitForTimeout(1000)
  await ana.keyboard.press('F2')
  await ana
    .getByText(/^Ligando/)
    .first()
    .waitFor()
  talk(30)
  await ana.keyboard.press('F4')
  await ana.locator('#outcome-search').waitFor()
  await ana.locator('#outcome-search').press('End')
  await ana.keyboard.type(code)
  await ana.keyboard.press('Enter')
  await ana.getByText(code, { exact: true }).first().waitFor()
  await ana.keyboard.press('Control+Enter')
}
