import pg from 'pg'
import { previewOfferPolicy } from '../server/calls/policy-effect-actions.ts'
import { samplePeople } from '../server/calls/policy-effect-store.ts'
import { listItems } from '../server/debts/store.ts'
import type { Person } from '../server/identity/actor.ts'
import { usualOfferPolicy } from '../server/negotiation/policy.ts'
import { silent } from '../server/platform/log.ts'
import { migrate } from '../server/platform/migrate.ts'
import { heldClock, openWorld, type World } from '../server/platform/world.ts'
import { type Bench, seconds, timed } from './bench.ts'

const name = 'combinado_bench_effect'
const agencyId = '01990000-0000-7000-8000-000000000002'
const items = 100_000
const batch = 250

const owner: Person = {
  kind: 'person',
  agencyId,
  creditorIds: null,
  userId: 'owner',
  name: 'Responsável',
  role: 'owner',
  locale: 'pt-BR',
}

/** What an owner waits for before publishing: the effect of a draft on 100,000 debts. */
export const policyEffectBench: Bench = {
  name: 'policy-effect',
  run: async ({ adminUrl, say }) => {
    say(`Making a portfolio of ${items} debts.`)
    const databaseUrl = await makePortfolio(adminUrl)
    const clock = heldClock('2026-11-24T10:00:00-03:00')
    const world = openWorld({ databaseUrl, clock, log: silent, connectionsMax: 2 })
    try {
      const { rows } = await world.pool.query<{ id: string }>('select id from portfolio')
      const draft = { portfolioId: rows[0]?.id ?? '', policy: usualOfferPolicy }
      const show = () => previewOfferPolicy(world, owner, draft)
      await show()
      const [readMs] = await timed(() => readAll(world, draft.portfolioId))
      const [ms, shown] = await timed(show)
      if (!shown.ok) throw new Error(`no effect: ${shown.refusal}`)
      return [
        {
          what: `effect of a draft, ${shown.value.people} people of ${shown.value.peopleInAll}`,
          measured: seconds(ms),
          against: 'reading the same debts',
          yardstick: seconds(readMs),
          ratio: (ms / readMs).toFixed(2),
          wanted: '≤ 6.00',
        },
      ]
    } finally {
      await world.close()
    }
  },
}

/** The same people and their debts, and no rule at all. */
const readAll = (world: World, portfolioId: string) =>
  world.transaction(owner, async (tx) => {
    const people = await samplePeople(tx, portfolioId, 5000)
    for (let from = 0; from < people.length; from += batch) {
      const debtorIds = people.slice(from, from + batch).map(({ debtorId }) => debtorId)
      await listItems(tx, { debtorIds, portfolioId, onlyOpen: true })
    }
  })

async function makePortfolio(adminUrl: string): Promise<string> {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  await admin.query(`drop database if exists ${name} with (force)`)
  await admin.query(`create database ${name}`)
  await admin.end()
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  await migrate(url.href)
  const database = new pg.Client({ connectionString: url.href })
  await database.connect()
  for (const statement of statements) await database.query(statement)
  await database.end()
  return url.href
}

const statements = [
  `insert into agency (id, name, country, zone, created_at)
   values ('${agencyId}', 'Escritório', 'BR', 'America/Sao_Paulo', now())`,
  `insert into creditor (agency_id, name, country, created_at)
   values ('${agencyId}', 'Credor', 'BR', now())`,
  `insert into portfolio
     (agency_id, creditor_id, name, country, currency, locale, zone, created_at)
   select agency_id, id, 'Carteira', 'BR', 'BRL', 'pt-BR', 'America/Sao_Paulo', now()
   from creditor`,
  `insert into debtor
     (agency_id, kind, country, document_kind, document, name, locale, created_at)
   select '${agencyId}', 'person', 'BR', 'cpf', lpad(n::text, 11, '0'), 'Pessoa ' || n, 'pt-BR',
     now()
   from generate_series(1, ${items} / 2) n`,
  `insert into debt (agency_id, portfolio_id, creditor_id, debtor_id, contract, created_at)
   select debtor.agency_id, portfolio.id, creditor_id, debtor.id, document, now()
   from debtor cross join portfolio`,
  `insert into debt_item
     (agency_id, debt_id, portfolio_id, creditor_id, debtor_id, instalment, due_on, original_cents)
   select agency_id, id, portfolio_id, creditor_id, debtor_id, n::text,
     date '2026-11-01' - (contract::int * 7 % 700) * n, 5000 + contract::int % 90000
   from debt cross join generate_series(1, 2) n`,
  `insert into ledger_entry
     (agency_id, debt_item_id, creditor_id, kind, component, amount_cents, on_day, at)
   select agency_id, id, creditor_id, 'opening', 'principal', original_cents, due_on, now()
   from debt_item`,
  'analyze',
]
