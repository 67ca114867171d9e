import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { interleaved } from './interleaved.ts'

/** Reads the bars as a scanner does: by which are wide, two of every five. */
function scan(widths: readonly number[]): string {
  const narrowMm = Math.min(...widths)
  const isWide = widths.map((width) => width > narrowMm * 2)
  assert.deepEqual(isWide.slice(0, 4), [false, false, false, false], 'it begins')
  assert.deepEqual(isWide.slice(-3), [true, false, false], 'it ends')
  const inner = isWide.slice(4, -3)
  const values = [1, 2, 4, 7, 0]
  const digit = (five: readonly boolean[]) => {
    assert.equal(five.filter(Boolean).length, 2)
    const sum = values.reduce((total, value, index) => total + (five[index] ? value : 0), 0)
    return sum === 11 ? '0' : String(sum)
  }
  let digits = ''
  for (let at = 0; at < inner.length; at += 10) {
    const ten = inner.slice(at, at + 10)
    digits += digit(ten.filter((_, index) => index % 2 === 0))
    digits += digit(ten.filter((_, index) => index % 2 === 1))
  }
  return digits
}

test('what is drawn is read back, digit for digit, 103 mm wide', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{44}$/), (digits) => {
      const bars = interleaved(digits, 103)
      assert.equal(scan(bars), digits)
      assert.equal(bars.length, 227)
      assert.ok(Math.abs(bars.reduce((sum, width) => sum + width, 0) - 103) < 1e-9)
    }),
  )
})

test('43 digits, or letters, are our mistake', () => {
  assert.throws(() => interleaved('1'.repeat(43), 103), /44 digits/)
  assert.throws(() => interleaved('A'.repeat(44), 103), /44 digits/)
})
