import { type ChosenChords, chosenChords } from '../../kit/chords.ts'
import { yes } from '../../kit/decision.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { World } from '../platform/world.ts'
import { findOwnKeys, keepOwnKeys } from './own-keys-store.ts'

export const readOwnKeys = async (world: World, actor: Person) =>
  yes({ keys: await world.transaction(actor, (tx) => findOwnKeys(tx, actor.userId)) })

/** Whoever works calls arranges only their own keyboard; two deeds never share their keys. */
export async function chooseKeys(
  world: World,
  actor: Person,
  { keys }: { readonly keys: ChosenChords },
) {
  const allowed = may(actor, 'work-calls')
  if (!allowed.ok) return allowed
  const chosen = chosenChords(keys)
  if (!chosen.ok) return chosen
  await world.transaction(actor, (tx) => keepOwnKeys(tx, actor.userId, chosen.value))
  return yes({ keys: chosen.value })
}
