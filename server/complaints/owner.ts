import type { Role } from '../../api/shapes.ts'

export type Candidate = {
  readonly userId: string
  readonly name: string
  readonly role: Role
  /** Cases that are not closed yet. */
  readonly openCases: number
}

/** Who takes a case that nobody was given: of those who answer for the floor, the least laden. */
export function ownerFor(people: readonly Candidate[]): Candidate | undefined {
  const supervisors = people.filter(({ role }) => role === 'supervisor')
  const able = supervisors.length > 0 ? supervisors : people.filter(({ role }) => role === 'owner')
  return [...able].sort(
    (a, b) => a.openCases - b.openCases || (a.userId < b.userId ? -1 : Number(a.userId > b.userId)),
  )[0]
}
