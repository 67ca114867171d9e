import { addCreditor, addPortfolio } from '../server/creditors/actions.ts'
import type { TestAgency, TestWorld } from './world.ts'

export type TestPortfolio = {
  readonly agency: TestAgency
  readonly creditorId: string
  readonly portfolioId: string
}

/** A creditor with a Pix key and an empty portfolio. */
export async function newPortfolio(
  { world }: TestWorld,
  agency: TestAgency,
  name = 'Provedor de Teste',
): Promise<TestPortfolio> {
  const owner = agency.person('owner')
  const creditor = await addCreditor(world, owner, {
    name,
    country: 'BR',
    pixKey: 'cobranca@provedor.exemplo.com.br',
    pixName: name,
    pixCity: 'Campinas',
  })
  if (!creditor.ok) throw new Error(creditor.refusal)
  const { creditorId } = creditor.value
  const portfolio = await addPortfolio(world, owner, { creditorId, name: `${name} · faturas` })
  if (!portfolio.ok) throw new Error(portfolio.refusal)
  return { agency, creditorId, portfolioId: portfolio.value.portfolioId }
}

export type Owing = {
  readonly name?: string
  readonly document?: string
  /** E.164; null for somebody without a phone. */
  readonly phone?: string | null
  readonly state?: string | null
  readonly birthOn?: string
  readonly postalCode?: string
  /** Due day and amount of each invoice. */
  readonly items?: readonly { readonly dueOn: string; readonly cents: number }[]
}

export type OwingPerson = {
  readonly debtorId: string
  readonly contactPointId: string | null
  readonly itemIds: readonly string[]
}

let count = 0

/** Somebody of São Paulo with a mobile and two invoices of R$ 100,00, unless said otherwise. */
export async function newDebtor(
  { owner }: TestWorld,
  { agency: { agencyId }, creditorId, portfolioId }: TestPortfolio,
  owing: Owing = {},
): Promise<OwingPerson> {
  count += 1
  const number = String(count).padStart(4, '0')
  const {
    name = `Maria Teste ${number}`,
    document = `0000000${number}`,
    phone = `+551190000${number}`,
    state = 'SP',
    birthOn = '1980-05-17',
    postalCode = '13010001',
    items = [
      { dueOn: '2026-09-10', cents: 10000 },
      { dueOn: '2026-10-10', cents: 10000 },
    ],
  } = owing
  const one = async (text: string, values: unknown[]) =>
    (await owner.query<{ id: string }>(text, values)).rows[0]?.id ?? ''
  const debtorId = await one(
    `insert into debtor
       (agency_id, kind, country, document_kind, document, name, birth_on, locale, created_at)
     values ($1, 'person', 'BR', 'cpf', $2, $3, $4, 'pt-BR', now()) returning id`,
    [agencyId, document, name, birthOn],
  )
  const contactPointId = phone
    ? await one(
        `insert into contact_point
           (agency_id, debtor_id, kind, value, phone_type, provenance, given_by, noted_at)
         values ($1, $2, 'phone', $3, 'mobile', 'creditor_contract', $4, now()) returning id`,
        [agencyId, debtorId, phone, creditorId],
      )
    : null
  if (state !== null)
    await owner.query(
      `insert into address
         (agency_id, debtor_id, state, postal_code, jurisdiction, provenance, noted_at)
       values ($1, $2, $3, $4, 'BR-' || $3, 'creditor_contract', now())`,
      [agencyId, debtorId, state, postalCode],
    )
  const debtId = await one(
    `insert into debt
       (agency_id, portfolio_id, creditor_id, debtor_id, contract, created_at)
     values ($1, $2, $3, $4, $5, now()) returning id`,
    [agencyId, portfolioId, creditorId, debtorId, `C-${number}`],
  )
  const itemIds: string[] = []
  for (const [index, { dueOn, cents }] of items.entries()) {
    const itemId = await one(
      `insert into debt_item (agency_id, debt_id, portfolio_id, creditor_id, debtor_id,
         instalment, due_on, original_cents)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [agencyId, debtId, portfolioId, creditorId, debtorId, String(index + 1), dueOn, cents],
    )
    await owner.query(
      `insert into ledger_entry (agency_id, debt_item_id, creditor_id, kind, component,
         amount_cents, on_day, at)
       values ($1, $2, $3, 'opening', 'principal', $4, $5, now())`,
      [agencyId, itemId, creditorId, cents, dueOn],
    )
    itemIds.push(itemId)
  }
  return { debtorId, contactPointId, itemIds }
}
