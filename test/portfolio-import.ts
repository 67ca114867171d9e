// Portfolio files through the whole door: received, read and loaded, without a network.
import { readFileSync } from 'node:fs'
import { addCreditor, addPortfolio } from '../server/creditors/actions.ts'
import type { Person } from '../server/identity/actor.ts'
import { loadImport } from '../server/imports/actions.ts'
import { loadImportRows } from '../server/imports/load-actions.ts'
import { readImportFile } from '../server/imports/read-actions.ts'
import { receiveImport } from '../server/imports/receive-actions.ts'
import { findImport } from '../server/imports/store.ts'
import type { World } from '../server/platform/world.ts'

export type Expected = {
  readonly rowsRead: number
  readonly rowsAccepted: number
  readonly debtors: number
  readonly debts: number
  readonly sumOriginalCents: number
  readonly refused: readonly { readonly line: number; readonly reason: string }[]
  readonly repaired: readonly { line: number; field: string; from: string; to: string | null }[]
}

/** What a right reading of a fixture gives. */
export const expectedOf = (file: string): Expected =>
  JSON.parse(
    readFileSync(
      new URL(`fixtures/${file.replace(/\.[a-z]+$/, '')}.expected.json`, import.meta.url),
      'utf8',
    ),
  )

/** A creditor with one portfolio of its own. */
export async function newPortfolio(
  world: World,
  owner: Person,
  country: 'BR' | 'MX' = 'BR',
  name = 'Carteira de teste',
): Promise<{ portfolioId: string; creditorId: string }> {
  const creditor = { name, document: null, country, pixKey: null, pixName: null, pixCity: null }
  const added = await addCreditor(world, owner, creditor)
  if (!added.ok) throw new Error(added.refusal)
  const { creditorId } = added.value
  const made = await addPortfolio(world, owner, { creditorId, name })
  if (!made.ok) throw new Error(made.refusal)
  return { portfolioId: made.value.portfolioId, creditorId }
}

export const piecesOf = async function* (bytes: Uint8Array, pieceBytes = 64 * 1024) {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes)
}

/** Received and read; nothing is loaded yet. */
export async function readInto(
  world: World,
  owner: Person,
  portfolioId: string,
  given: Uint8Array | string,
  fileName = 'carteira.csv',
) {
  const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given
  const pieces = piecesOf(bytes)
  const received = await receiveImport(world, owner, { portfolioId, fileName, pieces })
  if (!received.ok) throw new Error(`the file is refused: ${received.refusal}`)
  const { importId } = received.value
  await readImportFile(world, owner.agencyId, importId)
  return { importId, ...(await importOf(world, owner, importId)) }
}

/** Received, read, confirmed and loaded. */
export async function loadInto(
  world: World,
  owner: Person,
  portfolioId: string,
  given: Uint8Array | string,
  withdrawMissing = false,
) {
  const { importId } = await readInto(world, owner, portfolioId, given)
  const confirmed = await loadImport(world, owner, { importId, withdrawMissing })
  if (!confirmed.ok) throw new Error(`the file is not loaded: ${confirmed.refusal}`)
  await loadImportRows(world, owner.agencyId, importId)
  return { importId, ...(await importOf(world, owner, importId)) }
}

export async function importOf(world: World, owner: Person, importId: string) {
  const found = await world.transaction(owner, (tx) => findImport(tx, importId))
  if (!found) throw new Error('no such import')
  return found
}
