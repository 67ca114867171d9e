/** Numbers from 0 up to 1, one after another. */
export type Chance = () => number

/** The same numbers for the same seed (mulberry32): chance that can be told again. */
export function chanceFrom(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const pick = <Item>(chance: Chance, from: readonly Item[]): Item =>
  from[Math.floor(chance() * from.length)] as Item

/** A whole number, both ends included. */
export const between = (chance: Chance, least: number, most: number): number =>
  least + Math.floor(chance() * (most - least + 1))
