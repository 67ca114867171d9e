import { between, type Chance } from '../../kit/chance.ts'
import type { Day, Moment } from '../../kit/dates.ts'
import { isEarlier } from '../../kit/dates.ts'
import type { heldClock, World } from '../../server/platform/world.ts'
import type { Office } from './agencies.ts'
import type { Calendar } from './calendar.ts'

/** A Pix that will be sent; without a txid nobody will know whose it is. */
export type Pix = {
  readonly on: Day
  readonly txid: string | null
  readonly cents: bigint
  readonly message: string
}

/** The office at work in its own past: a clock that is moved from deed to deed. */
export type Past = {
  readonly world: World
  readonly clock: ReturnType<typeof heldClock>
  readonly office: Office
  readonly calendar: Calendar
  readonly chance: Chance
  /** By the person: the agreement that was made. */
  readonly agreements: Map<string, string>
  /** What people will send, as they said. */
  readonly mailbag: Pix[]
}

/** Time passes; both ends may come. */
export const wait = ({ clock, chance }: Past, least: number, most: number): void =>
  clock.advance({ seconds: between(chance, least, most) })

/** Never back: what was begun later stays later. */
export function waitUntil({ clock }: Past, moment: Moment): void {
  if (isEarlier(clock.now(), moment)) clock.set(String(moment))
}
