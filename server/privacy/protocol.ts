import type { Day } from '../../kit/dates.ts'

const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `20261124-K7Q2M`: the day, and what nobody guesses or misreads, to be said on the phone. */
export const protocolOf = (on: Day, chance: Uint8Array): string =>
  `${String(on).replaceAll('-', '')}-${[...chance]
    .map((byte) => letters[byte % letters.length])
    .join('')}`
