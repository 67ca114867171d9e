/** Chance that can be had again: the same seed and the same names give the same throws. */
export type Chance = {
  /** From 0 up to, and never, 1. */
  number(): number
  happens(probability: number): boolean
  /** Both ends may come. */
  whole(from: number, to: number): number
  pick<Value>(values: readonly Value[]): Value
  /** What is left out, in another order. */
  shuffled<Value>(values: readonly Value[]): Value[]
  /** A chance of its own, so that what happens to one does not change the luck of another. */
  of(...names: readonly (string | number)[]): Chance
}

export function chanceOf(seed: string): Chance {
  let state = hash(seed)
  const number = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const whole = (from: number, to: number) => from + Math.floor(number() * (to - from + 1))
  return {
    number,
    whole,
    happens: (probability) => number() < probability,
    pick(values) {
      const picked = values[whole(0, values.length - 1)]
      if (picked === undefined) throw new Error('nothing to pick from')
      return picked
    },
    shuffled(values) {
      const keyed = values.map((value) => ({ value, key: number() }))
      return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value)
    },
    of: (...names) => chanceOf([seed, ...names].join('/')),
  }
}

/** FNV-1a. */
function hash(text: string): number {
  let mixed = 0x811c9dc5
  for (const letter of text) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 0x01000193)
  return mixed
}
