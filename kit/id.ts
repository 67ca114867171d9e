/**
 * A UUIDv7 from the moment and ten bytes of chance, both handed in: ids sort by when they were made
 * and tests choose them.
 */
export function uuid7(epochMs: number, chance: Uint8Array): string {
  const time = Math.trunc(epochMs).toString(16).padStart(12, '0')
  const byte = (index: number) => chance[index] ?? 0
  const hex = (value: number) => value.toString(16).padStart(2, '0')
  const tail = Array.from({ length: 6 }, (_, index) => hex(byte(index + 4))).join('')
  const a = `7${hex(byte(0)).slice(1)}${hex(byte(1))}`
  const b = `${hex((byte(2) & 0x3f) | 0x80)}${hex(byte(3))}`
  return `${time.slice(0, 8)}-${time.slice(8)}-${a}-${b}-${tail}`
}
