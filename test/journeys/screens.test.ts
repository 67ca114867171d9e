import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { type Look, openStage } from './stage.ts'

const stage = await openStage('2026-11-24T10:00:00-03:00', { withHistory: true })
const pictures = process.env.PICTURES

const ids = async (text: string) =>
  (await stage.owner.query<{ id: string }>(text)).rows.map(({ id }) => id)
const [debtor] = await ids(`select debtor_id as id from agreement where state = 'open' limit 1`)
const [agreement] = await ids(`select id from agreement where state = 'open' limit 1`)
const [file] = await ids(`select id from import where state = 'loaded' limit 1`)

const rounds: readonly (readonly [who: string, screens: readonly string[]])[] = [
  [
    'olivia@boaconversa.exemplo.com.br',
    ['/importar', `/importar/${file}`, '/regras', '/equipe', '/relatorios', '/look'],
  ],
  [
    'ana@boaconversa.exemplo.com.br',
    ['/fila', '/clientes', `/clientes/${debtor}`, '/acordos', `/acordos/${agreement}`],
  ],
  ['sergio@boaconversa.exemplo.com.br', ['/relatorios', '/recebimentos']],
  ['vicente@valefibra.exemplo.com.br', ['/relatorios', '/acordos']],
]

/** Two looks hold both sizes and both schemes; whoever wants the pictures gets all four. */
const looks: readonly Look[] = [
  { size: 'desk', scheme: 'light' },
  { size: 'phone', scheme: 'dark' },
  ...(pictures
    ? ([
        { size: 'desk', scheme: 'dark' },
        { size: 'phone', scheme: 'light' },
      ] as const)
    : []),
]

for (const look of looks) {
  test(`every screen can be used by everybody: ${look.size}, ${look.scheme}`, async () => {
    const problems: string[] = []
    for (const [who, screens] of rounds) {
      const page = await stage.enter(who, look)
      page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`))
      for (const screen of screens) problems.push(...(await problemsOf(page, screen, look)))
      await page.context().close()
    }
    problems.push(...(await problemsOutside(look)))
    assert.deepEqual(problems, [])
  })
}

/** What people outside open: verification of a code, and "is it you?" before their own page. */
async function problemsOutside(look: Look): Promise<string[]> {
  const page = await stage.enter('ana@boaconversa.exemplo.com.br', look)
  const made = await page.request.post(`${stage.address}/api/agreements/${agreement}/page-links`, {
    data: {},
  })
  const { address } = (await made.json()) as { address: string }
  const [code] = await ids('select code as id from document limit 1')
  const screens = ['/v', `/v/${code}`, new URL(address).pathname]
  const problems: string[] = []
  for (const screen of screens) problems.push(...(await problemsOf(page, screen, look)))
  await page.context().close()
  return problems
}

async function problemsOf(page: Page, screen: string, look: Look): Promise<string[]> {
  await page.goto(`${stage.address}${screen}`)
  await page.locator('main h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  await keep(page, screen, look)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const beyond = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  const isRefused = await page.getByText(/algo falhou do nosso lado/i).count()
  return [
    ...violations.map(({ id, nodes }) => `${screen}: ${id} at ${nodes[0]?.target.join(' ')}`),
    ...(Number(beyond) > 0 ? [`${screen}: ${beyond} pixels wider than the screen`] : []),
    ...(isRefused > 0 ? [`${screen}: something failed on our side`] : []),
  ]
}

/** Kept for people to look at, when they ask for it: `PICTURES=folder`. */
async function keep(page: Page, screen: string, { size, scheme }: Look) {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  const name = screen.replace(/[0-9a-f-]{36}/, 'um').replaceAll('/', '_')
  await page.screenshot({ path: `${pictures}/${name}-${size}-${scheme}.png`, fullPage: true })
}
