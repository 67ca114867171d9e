/**
 * Texts seen, each with one whole number of 32 bits, in bounded memory: 12 bytes a slot and two to
 * four slots a text, however long it is. A text is known by 64 bits of hash: in a file of a million
 * rows two texts are taken for one with a chance of 1 in 30 million.
 */
export type DigestTable = {
  /** How many different texts. */
  readonly size: () => number
  /** Keeps the number with a new text and gives undefined; of a known text gives its number. */
  readonly keep: (text: string, value: number) => number | undefined
  /** Adds to the number of a text, which begins at 0; gives the sum. */
  readonly add: (text: string, count: number) => number
}

type Slots = { readonly a: Int32Array; readonly b: Int32Array; readonly values: Int32Array }

const slotsOf = (length: number): Slots => ({
  a: new Int32Array(length),
  b: new Int32Array(length),
  values: new Int32Array(length),
})

export function digestTable(): DigestTable {
  let slots = slotsOf(1024)
  let count = 0
  const digest = new Int32Array(2)

  /** The slot of a text, and whether it is new; it is taken from now on. */
  function claim(text: string): { readonly slot: number; readonly isNew: boolean } {
    hash(text, digest)
    const a = digest[0] ?? 0
    const b = digest[1] ?? 0
    const slot = slotOf(slots, a, b)
    const isNew = slots.b[slot] === 0
    if (!isNew) return { slot, isNew }
    if (++count * 2 > slots.b.length) {
      slots = grown(slots)
      return { slot: take(slots, a, b), isNew }
    }
    return { slot: take(slots, a, b), isNew }
  }

  return {
    size: () => count,
    keep: (text, value) => {
      const { slot, isNew } = claim(text)
      if (!isNew) return slots.values[slot]
      slots.values[slot] = value
      return undefined
    },
    add: (text, amount) => {
      const { slot } = claim(text)
      const sum = (slots.values[slot] ?? 0) + amount
      slots.values[slot] = sum
      return sum
    },
  }
}

/** Where a hash stands, or where it would. An empty slot holds 0 in `b`, which no hash does. */
function slotOf({ a: as, b: bs }: Slots, a: number, b: number): number {
  const mask = bs.length - 1
  let slot = a & mask
  while (bs[slot] !== 0 && (bs[slot] !== b || as[slot] !== a)) slot = (slot + 1) & mask
  return slot
}

function take(slots: Slots, a: number, b: number): number {
  const slot = slotOf(slots, a, b)
  slots.a[slot] = a
  slots.b[slot] = b
  return slot
}

function grown(slots: Slots): Slots {
  const larger = slotsOf(slots.b.length * 2)
  slots.b.forEach((b, index) => {
    if (b !== 0) larger.values[take(larger, slots.a[index] ?? 0, b)] = slots.values[index] ?? 0
  })
  return larger
}

/** Two hashes of 32 bits, each stirred with the other at the end (public domain: cyrb53). */
function hash(text: string, into: Int32Array): void {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = Math.imul(a ^ code, 0x9e3779b1)
    b = Math.imul(b ^ code, 0x5f356495)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  into[0] = a
  into[1] = b === 0 ? 1 : b
}

/** A text as one number of 32 bits, for comparing what is kept beside it. */
export function digestOf(text: string): number {
  const digest = new Int32Array(2)
  hash(text, digest)
  return digest[0] ?? 0
}
