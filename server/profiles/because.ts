import type { SituationPart } from '../../api/profiles.ts'
import type { RefusalFact } from '../../kit/decision.ts'

/** Why something is recommended; the words are in the screens, the facts fill them. */
export type Because = {
  readonly reason: string
  readonly facts: Readonly<Record<string, RefusalFact>>
}

/** Somebody decided otherwise than was recommended. */
export type Override = {
  readonly part: SituationPart
  readonly choice: string
  readonly on: { toString(): string }
  readonly by: string
}

export const changedBy = ({ by, on }: Override): Because => ({
  reason: 'changed-by',
  facts: { name: by, day: String(on) },
})
