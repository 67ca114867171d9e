import type { Page } from 'playwright-core'
import { atWork, firstDay } from '../db/seed/people.ts'

/** One picture: who looks, at which screen, after doing what. */
export type Picture = {
  readonly name: string
  /** The e-mail of a demonstration person; nobody is signed in without one. */
  readonly email?: string
  readonly path: string
  readonly size?: { readonly width: number; readonly height: number }
  readonly scheme?: 'light' | 'dark'
  /** What to do on the page before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>
}

const emailOf = (agency: typeof atWork, role: string): string =>
  agency.people.find((person) => person.role === role)?.email ?? ''

const owner = emailOf(atWork, 'owner')
const supervisor = emailOf(atWork, 'supervisor')
const agent = emailOf(atWork, 'agent')
const viewer = emailOf(atWork, 'viewer')
const phone = { width: 390, height: 844 }

/** Tuesday, 24 November 2026, 10:00 in São Paulo: the hours of every state are open. */
export const pictureMoment = '2026-11-24T10:00:00-03:00'

/** In the order in which they are taken: a later one sees what an earlier one did. */
export const pictures: readonly Picture[] = [
  { name: 'entrar', path: '/entrar' },
  { name: 'importar-vazio', email: emailOf(firstDay, 'owner'), path: '/importar' },
  { name: 'fila', email: agent, path: '/fila' },
  { name: 'fila-telefone', email: agent, path: '/fila', size: phone },
  { name: 'clientes', email: agent, path: '/clientes' },
  { name: 'acordos', email: supervisor, path: '/acordos' },
  { name: 'recebimentos', email: supervisor, path: '/recebimentos' },
  { name: 'regras', email: owner, path: '/regras' },
  { name: 'equipe', email: owner, path: '/equipe' },
  { name: 'relatorios', email: supervisor, path: '/relatorios' },
  { name: 'credor', email: viewer, path: '/relatorios' },
]
