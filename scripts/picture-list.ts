import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import type { listCreditors } from '../api/creditors.ts'
import type { ReplyOf } from '../api/endpoint.ts'
import { firstDay } from '../db/seed/people.ts'
import { agreements } from '../web/words/pt-BR/agreements.ts'
import { call } from '../web/words/pt-BR/call.ts'
import { imports } from '../web/words/pt-BR/imports.ts'
import { offers } from '../web/words/pt-BR/offers.ts'
import { portfolios } from '../web/words/pt-BR/portfolios.ts'
import { worklist } from '../web/words/pt-BR/worklist.ts'

/** One person's walk through some screens, and the pictures taken on the way, by name. */
export type Scene = {
  readonly names: readonly string[]
  /** A role of the office on its first day; nobody is signed in without one. */
  readonly role?: 'owner' | 'supervisor' | 'agent' | 'viewer'
  readonly path: string
  readonly size?: { readonly width: number; readonly height: number }
  readonly walk?: (page: Page, take: Take) => Promise<void>
}

export const emailOf = (role: string): string =>
  firstDay.people.find((person) => person.role === role)?.email ?? ''

/** Tuesday, 24 November 2026, 10:00 in São Paulo: the hours of every state are open. */
export const pictureMoment = '2026-11-24T10:00:00-03:00'

const phone = { width: 390, height: 844 }
const file = fileURLToPath(new URL('../test/fixtures/carteira-provedor.csv', import.meta.url))
const button = (page: Page, name: RegExp | string) => page.getByRole('button', { name }).first()

/** In this order: from a file to an agreement, as it is shown in README and guide. */
export const scenes: readonly Scene[] = [
  { names: ['entrar'], path: '/entrar' },
  { names: ['importar', 'importar-linhas'], role: 'owner', path: '/importar', walk: bringFile },
  { names: ['regras'], role: 'owner', path: '/regras', walk: openRules },
  { names: ['equipe'], role: 'owner', path: '/equipe' },
  { names: ['fila-telefone'], role: 'agent', path: '/fila', size: phone },
  {
    names: ['fila', 'atendimento', 'propostas', 'pix'],
    role: 'agent',
    path: '/fila',
    walk: makeAgreement,
  },
  { names: ['acordo'], role: 'supervisor', path: '/acordos', walk: openFirst },
  { names: ['recebimentos'], role: 'supervisor', path: '/recebimentos', walk: hearStranger },
  { names: ['relatorios'], role: 'supervisor', path: '/relatorios' },
  { names: ['credor'], role: 'viewer', path: '/relatorios' },
]

type Take = (name: string) => Promise<void>

async function bringFile(page: Page, take: Take): Promise<void> {
  await take('importar')
  await page.getByRole('combobox', { name: imports.receive.portfolio }).click()
  await page.getByRole('option', { name: /Vale Fibra/ }).click()
  await page.locator('input[type=file]').setInputFiles(file)
  const load = button(page, /^carregar \d/i)
  await load.waitFor({ timeout: 60_000 })
  await take('importar-linhas')
  await load.click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^carregar/i })
    .click()
  await page.getByText(imports.loaded.worklist).waitFor({ timeout: 60_000 })
}

async function openRules(page: Page, take: Take): Promise<void> {
  await page.getByRole('tab', { name: portfolios.tabs.offers }).click()
  await take('regras')
}

/** The whole of a call, with a person (companies stand above them on the list). */
async function makeAgreement(page: Page, take: Take): Promise<void> {
  await page.getByRole('list', { name: worklist.list }).waitFor()
  await take('fila')
  await button(page, worklist.more).click()
  const row = page
    .getByRole('listitem')
    .filter({ hasText: /•••\.\d{3}\.\d{3}-••/ })
    .first()
  const name = (await row.getByRole('heading').textContent()) ?? ''
  await row.getByRole('button').click()
  await button(page, call.seen).waitFor()
  await take('atendimento')
  await button(page, call.seen).click()
  await button(page, /^ligar/i).click()
  await confirmIdentity(page, name)
  await button(page, offers.accept).waitFor()
  await take('propostas')
  await button(page, offers.accept).click()
  await button(page, offers.reading.accept).click()
  await page.getByText(offers.pay.copy).first().waitFor()
  await take('pix')
  await button(page, offers.pay.bank).click()
  await page.getByText(offers.pay.allPaid).waitFor()
}

/** What the person on the line would say is in the file. */
async function confirmIdentity(page: Page, name: string): Promise<void> {
  const rows = new TextDecoder('windows-1252').decode(readFileSync(file)).split(/\r?\n/)
  const cells = rows.map((row) => row.split(';')).find((row) => row[1] === name) ?? []
  const end = (cells[3] ?? '').replace(/\W/g, '').slice(-3)
  await page.getByLabel(call.identity.name).fill(name)
  await page.getByLabel(call.identity.documentEnd).fill(end)
  await button(page, call.identity.check).click()
}

/** A Pix to the creditor's key, without a code of ours: it waits for a person. */
async function hearStranger(page: Page, take: Take): Promise<void> {
  const at = (path: string) => new URL(path, page.url()).href
  const answer = await page.request.get(at('/api/creditors'))
  const { items } = (await answer.json()) as ReplyOf<typeof listCreditors>
  const notice = {
    endToEndId: 'E00000000202611241259abcdef12345',
    valor: '87.50',
    horario: '2026-11-24T12:59:00.000Z',
    chave: items.find(({ name }) => /Vale Fibra/.test(name))?.pixKey,
  }
  await page.request.post(at('/webhooks/pix'), { data: { pix: [notice] } })
  await page.getByText(/87,50/).first().waitFor({ timeout: 60_000 })
  await take('recebimentos')
}

async function openFirst(page: Page, take: Take): Promise<void> {
  await page.locator('main a[href^="/acordos/"]').first().click()
  await page.getByRole('heading', { name: agreements.instalments }).waitFor()
  await take('acordo')
}
