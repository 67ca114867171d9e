// FIPS 180-4, in a few lines because a rule touches nothing outside itself. Tested against Node's.

const isPrime = (n: number): boolean => {
  for (let by = 2; by * by <= n; by += 1) if (n % by === 0) return false
  return true
}

const primes = Array.from({ length: 311 }, (_, n) => n + 2).filter(isPrime)
const fractionBits = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0
const constants = primes.slice(0, 64).map((prime) => fractionBits(Math.cbrt(prime)))
const initial = primes.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)))

/** The SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function sha256(text: string): string {
  const blocks = padded(new TextEncoder().encode(text))
  const state = Int32Array.from(initial)
  const schedule = new Int32Array(64)
  for (let offset = 0; offset < blocks.byteLength; offset += 64) {
    for (let n = 0; n < 16; n += 1) schedule[n] = blocks.getInt32(offset + n * 4)
    compress(state, schedule)
  }
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / 64) * 64
  const whole = new Uint8Array(length)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  const view = new DataView(whole.buffer)
  view.setBigUint64(length - 8, BigInt(bytes.length) * 8n)
  return view
}

function compress(state: Int32Array, w: Int32Array): void {
  const at = (words: ArrayLike<number>, n: number): number => words[n] ?? 0
  for (let n = 16; n < 64; n += 1) {
    const early = at(w, n - 15)
    const late = at(w, n - 2)
    const small0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const small1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    w[n] = at(w, n - 16) + small0 + at(w, n - 7) + small1
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let n = 0; n < 64; n += 1) {
    const large1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const first = (h + large1 + ((e & f) ^ (~e & g)) + at(constants, n) + at(w, n)) | 0
    const large0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const second = (large0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  const next = [a, b, c, d, e, f, g, h]
  for (const [n, word] of next.entries()) state[n] = at(state, n) + word
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))
