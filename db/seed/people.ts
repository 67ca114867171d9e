import type { Role } from '../../api/shapes.ts'

/** Everybody and everything in the demonstration is invented. One password serves them all. */
export const demoPassword = 'combinado-demo'

export type DemoPerson = {
  readonly name: string
  readonly email: string
  readonly role: Role
}

export type DemoAgency = {
  readonly slug: string
  readonly name: string
  readonly zone: string
  readonly people: readonly DemoPerson[]
}

/** An office on its first day, where nothing was loaded yet. */
export const firstDay: DemoAgency = {
  slug: 'primeiro-dia',
  name: 'Escritório Primeiro Dia',
  zone: 'America/Sao_Paulo',
  people: [
    { name: 'Helena Prado', email: 'helena@primeirodia.exemplo.com.br', role: 'owner' },
    { name: 'Sônia Teles', email: 'sonia@primeirodia.exemplo.com.br', role: 'supervisor' },
    { name: 'Caio Duarte', email: 'caio@primeirodia.exemplo.com.br', role: 'agent' },
    { name: 'Vera Lins', email: 'vera@primeirodia.exemplo.com.br', role: 'viewer' },
  ],
}

/** An office at work: portfolios loaded, calls made, agreements in every state. */
export const atWork: DemoAgency = {
  slug: 'boa-conversa',
  name: 'Assessoria Boa Conversa',
  zone: 'America/Sao_Paulo',
  people: [
    { name: 'Olívia Ramos', email: 'olivia@boaconversa.exemplo.com.br', role: 'owner' },
    { name: 'Sérgio Nunes', email: 'sergio@boaconversa.exemplo.com.br', role: 'supervisor' },
    { name: 'Ana Beltrão', email: 'ana@boaconversa.exemplo.com.br', role: 'agent' },
    { name: 'Bruno Sales', email: 'bruno@boaconversa.exemplo.com.br', role: 'agent' },
    { name: 'Vicente Faria', email: 'vicente@valefibra.exemplo.com.br', role: 'viewer' },
  ],
}
