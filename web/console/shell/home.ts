import { listPortfolios } from '../../../api/creditors.ts'
import { call } from '../../client.ts'
import { homeOf, loadSession } from '../../session.ts'

/** Where this person's day begins; an owner with nothing to collect yet begins with a file. */
export async function findHome(): Promise<'/fila' | '/relatorios' | '/importar'> {
  const { person } = await loadSession()
  if (!person) return '/fila'
  if (person.role !== 'owner') return homeOf[person.role]
  const answer = await call(listPortfolios, {})
  const isEmpty = answer.ok && answer.value.items.every(({ itemCount }) => itemCount === 0)
  return isEmpty ? '/importar' : homeOf.owner
}
