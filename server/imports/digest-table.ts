/**
 * Texts seen, whole or in parts, each with one whole number of 32 bits, in bounded memory: 12 bytes
 * a slot and two to four slots a text, however long it is. A text is known by 64 bits of hash: in a
 * file of a million rows two texts are taken for one with a chance of 1 in 30 million.
 */
export type DigestTable = {
  /** How many different texts. */
  readonly size: () => number
  /** Keeps the number with a new text and gives undefined; of a known text gives its number. */
  readonly keep: (value: number, ...parts: readonly string[]) => number | undefined
  /** Adds to the number of a text, which begins at 0; gives the sum. */
  readonly add: (count: number, ...parts: readonly string[]) => number
}

/** Three numbers a slot, side by side so that one look finds them: high and low hash, and value. */
type Slots = Int32Array

const stride = 3
const firstSlots = 1024

export function digestTable(): DigestTable {
  let slots: Slots = new Int32Array(firstSlots * stride)
  let count = 0

  /** Where a text stands, which is taken from now on; `count` grows when the text is new. */
  function claim(parts: readonly string[]): number {
    let a = 0xdeadbeef
    let b = 0x41c6ce57
    for (let part = 0; part < parts.length; part++) {
      const text = parts[part] ?? ''
      for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index)
        a = Math.imul(a ^ code, 0x9e3779b1)
        b = Math.imul(b ^ code, 0x5f356495)
      }
      a = Math.imul(a ^ endOfPart, 0x9e3779b1)
      b = Math.imul(b ^ endOfPart, 0x5f356495)
    }
    const high = mixed(a, b)
    const low = mixed(b, a) || 1
    const at = placeOf(slots, high, low)
    if (slots[at + 1] !== 0) return at
    if (++count * 2 * stride > slots.length) slots = grown(slots)
    return take(slots, high, low)
  }

  return {
    size: () => count,
    keep: (value, ...parts) => {
      const before = count
      const at = claim(parts)
      if (count === before) return slots[at + 2]
      slots[at + 2] = value
      return undefined
    },
    add: (amount, ...parts) => {
      const at = claim(parts)
      const sum = (slots[at + 2] ?? 0) + amount
      slots[at + 2] = sum
      return sum
    },
  }
}

/** No character's code, so that `ab`, `c` and `a`, `bc` differ. */
const endOfPart = 0x10ffff

/** Two hashes of 32 bits stirred together at the end (cyrb53, public domain). */
const mixed = (a: number, b: number): number =>
  Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)

/** Where a hash stands, or where it would. An empty slot has a low hash of 0, which none has. */
function placeOf(slots: Slots, high: number, low: number): number {
  const mask = slots.length / stride - 1
  let slot = high & mask
  for (;;) {
    const at = slot * stride
    const found = slots[at + 1]
    if (found === 0 || (found === low && slots[at] === high)) return at
    slot = (slot + 1) & mask
  }
}

function take(slots: Slots, high: number, low: number): number {
  const at = placeOf(slots, high, low)
  slots[at] = high
  slots[at + 1] = low
  return at
}

function grown(slots: Slots): Slots {
  const larger = new Int32Array(slots.length * 2)
  for (let at = 0; at < slots.length; at += stride) {
    const low = slots[at + 1] ?? 0
    if (low !== 0) larger[take(larger, slots[at] ?? 0, low) + 2] = slots[at + 2] ?? 0
  }
  return larger
}
