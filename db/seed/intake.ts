import type { Person } from '../../server/identity/actor.ts'
import { loadImport } from '../../server/imports/actions.ts'
import { loadImportRows } from '../../server/imports/load-actions.ts'
import { readImportFile } from '../../server/imports/read-actions.ts'
import { receiveImport } from '../../server/imports/receive-actions.ts'
import type { World } from '../../server/platform/world.ts'
import { personOf } from './agencies.ts'
import { type Customer, listCustomers } from './customers.ts'
import { must } from './must.ts'
import { type Past, wait } from './past.ts'
import { portfolioFile } from './portfolio-file.ts'
import { storeFile } from './store-file.ts'

type File = { readonly portfolioId: string; readonly fileName: string; readonly text: string }

/** Received, read, confirmed and loaded, as the owner and the worker do it together. */
export async function takeIn(world: World, owner: Person, { text, ...file }: File): Promise<void> {
  const pieces = async function* () {
    yield new TextEncoder().encode(text)
  }
  const received = must(await receiveImport(world, owner, { ...file, pieces: pieces() }))
  const { importId } = received
  await readImportFile(world, owner.agencyId, importId)
  must(await loadImport(world, owner, { importId, withdrawMissing: false }))
  await loadImportRows(world, owner.agencyId, importId)
}

export type Loaded = { readonly fibre: readonly Customer[]; readonly store: readonly Customer[] }

const fibrePeople = 72
const storePeople = 18

/** On the first morning the owner brings in both portfolios. */
export async function loadPortfolios(past: Past): Promise<Loaded> {
  const { world, office, calendar, clock, chance } = past
  const owner = personOf(office, 'owner')
  const today = clock.now().toZonedDateTimeISO(calendar.zone).toPlainDate()
  const load = async (creditor: string, fileName: string, text: string) => {
    const portfolioId = office.portfolios.get(creditor) ?? ''
    wait(past, 60, 180)
    await takeIn(world, owner, { portfolioId, fileName, text })
    return listCustomers(world, owner, portfolioId)
  }
  const fibreText = portfolioFile(chance, fibrePeople, today)
  const fibre = await load('Vale Fibra Internet', 'vale-fibra-em-aberto.csv', fibreText)
  const storeText = storeFile(chance, storePeople, today)
  const store = await load('Lojas Bem Querer', 'bem-querer-crediario.csv', storeText)
  return { fibre, store }
}
