import { system } from '../server/identity/actor.ts'
import type { Tx } from '../server/platform/sql.ts'
import type { TestAgency, TestWorld } from './world.ts'

/** A creditor with one portfolio, who can be paid by Pix. */
export type TestPortfolio = { readonly creditorId: string; readonly portfolioId: string }

/** Somebody who owes, reachable at one phone. */
export type TestDebtor = {
  readonly debtorId: string
  readonly contactPointId: string
  readonly itemIds: readonly string[]
}

export type DebtorGiven = {
  readonly name?: string
  readonly document?: string
  readonly birthOn?: string | null
  readonly phone?: string
  readonly provenance?: string
  /** `BR-SP`, or null for an address that does not say where. */
  readonly jurisdiction?: string | null
  readonly postalCode?: string
  /** What is owed: whole centavos and the day each was due. */
  readonly items?: readonly { readonly cents: number; readonly dueOn: string }[]
}

let made = 0

/** A creditor and its portfolio in reais. */
export async function newPortfolio(
  { world }: TestWorld,
  { agencyId }: TestAgency,
  name = 'Vale Fibra',
): Promise<TestPortfolio> {
  return world.transaction(system(agencyId), async (tx) => {
    const { id: creditorId } = await tx.one<{ id: string }>`
      insert into creditor
        (agency_id, name, country, document, address, pix_key, pix_name, pix_city, created_at)
      values (${agencyId}, ${name}, 'BR', '11222333000181', 'Rua das Flores, 10, São José/SC',
        'cobranca@valefibra.exemplo.com.br', 'Vale Fibra', 'Sao Jose', ${tx.now})
      returning id`
    const { id: portfolioId } = await tx.one<{ id: string }>`
      insert into portfolio
        (agency_id, creditor_id, name, country, currency, locale, zone, created_at)
      values (${agencyId}, ${creditorId}, ${`Carteira ${name}`}, 'BR', 'BRL', 'pt-BR',
        'America/Sao_Paulo', ${tx.now})
      returning id`
    return { creditorId, portfolioId }
  })
}

/**
 * A person with a phone, an address and invoices. Unless told otherwise: Maria das Dores of São
 * Paulo, who owes R$ 100,00 since 10 October 2026.
 */
export async function newDebtor(
  { world }: TestWorld,
  { agencyId }: TestAgency,
  portfolio: TestPortfolio,
  given: DebtorGiven = {},
): Promise<TestDebtor> {
  made += 1
  const n = made
  return world.transaction(system(agencyId), async (tx) => {
    const debtorId = await insertPerson(tx, given, n)
    const { id: contactPointId } = await tx.one<{ id: string }>`
      insert into contact_point
        (agency_id, debtor_id, kind, value, phone_type, holder, provenance, noted_at)
      values (${agencyId}, ${debtorId}, 'phone',
        ${given.phone ?? `+55119${String(80000000 + n)}`}, 'mobile', 'debtor',
        ${given.provenance ?? 'creditor_contract'}, ${tx.now})
      returning id`
    const itemIds = await insertItems(tx, debtorId, portfolio, given.items ?? usualItems, n)
    return { debtorId, contactPointId, itemIds }
  })
}

/** More of the same person, perhaps of another portfolio. */
export const moreItems = (
  { world }: TestWorld,
  { agencyId }: TestAgency,
  portfolio: TestPortfolio,
  debtorId: string,
  items: NonNullable<DebtorGiven['items']>,
): Promise<string[]> => {
  made += 1
  const n = made
  return world.transaction(system(agencyId), (tx) => insertItems(tx, debtorId, portfolio, items, n))
}

const usualItems = [{ cents: 10000, dueOn: '2026-10-10' }]

async function insertPerson(tx: Tx, given: DebtorGiven, n: number): Promise<string> {
  const { name = 'MARIA DAS DORES', birthOn = '1985-03-14', jurisdiction = 'BR-SP' } = given
  const { id } = await tx.one<{ id: string }>`
    insert into debtor
      (agency_id, kind, country, document_kind, document, name, birth_on, locale, created_at)
    values (${tx.agencyId}, 'person', 'BR', 'cpf',
      ${given.document ?? String(39053344000 + n)}, ${name}, ${birthOn}, 'pt-BR', ${tx.now})
    returning id`
  await tx.run`
    insert into address
      (agency_id, debtor_id, city, state, postal_code, jurisdiction, provenance, noted_at)
    values (${tx.agencyId}, ${id}, 'São Paulo', ${jurisdiction?.slice(3) ?? null},
      ${given.postalCode ?? '01310100'}, ${jurisdiction}, 'creditor_contract', ${tx.now})`
  return id
}

async function insertItems(
  tx: Tx,
  debtorId: string,
  { creditorId, portfolioId }: TestPortfolio,
  items: readonly { readonly cents: number; readonly dueOn: string }[],
  n: number,
): Promise<string[]> {
  const { id: debtId } = await tx.one<{ id: string }>`
    insert into debt
      (agency_id, portfolio_id, creditor_id, debtor_id, contract, product, created_at)
    values (${tx.agencyId}, ${portfolioId}, ${creditorId}, ${debtorId}, ${`C-${n}`},
      'Internet 300 mega', ${tx.now})
    returning id`
  const ids: string[] = []
  for (const [index, { cents, dueOn }] of items.entries()) {
    const { id } = await tx.one<{ id: string }>`
      insert into debt_item
        (agency_id, debt_id, portfolio_id, creditor_id, debtor_id, instalment, due_on,
         original_cents)
      values (${tx.agencyId}, ${debtId}, ${portfolioId}, ${creditorId}, ${debtorId},
        ${String(index + 1)}, ${dueOn}, ${cents})
      returning id`
    await tx.run`
      insert into ledger_entry
        (agency_id, debt_item_id, creditor_id, kind, component, amount_cents, on_day, at)
      values (${tx.agencyId}, ${id}, ${creditorId}, 'opening', 'principal', ${cents}, ${dueOn},
        ${tx.now})`
    ids.push(id)
  }
  return ids
}
