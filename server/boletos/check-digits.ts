/**
 * FEBRABAN's modulus 10: weights 2, 1, 2, … from the right; the digits of each product are added
 * up, and what is missing to the next ten is the digit.
 */
export function mod10(digits: string): number {
  const sum = weighted(digits, [2, 1], (product) => Math.trunc(product / 10) + (product % 10))
  return (10 - (sum % 10)) % 10
}

/** What is left of the weighted sum after the elevens: what each user of it does is its own. */
export const mod11Rest = (digits: string, weights: readonly number[] = weights2to9): number =>
  weighted(digits, weights) % 11

/** The general digit of a bank boleto: 0, 10 and 11 become 1. */
export function mod11Barcode(digits: string): number {
  const digit = 11 - mod11Rest(digits)
  return digit > 9 ? 1 : digit
}

/** The same modulus as most banks use it for their own numbers: 10 and 11 become 0. */
export function mod11Zero(digits: string, weights: readonly number[] = weights2to9): number {
  const digit = 11 - mod11Rest(digits, weights)
  return digit > 9 ? 0 : digit
}

/** The modulus 11 of collection slips: a rest of 0 or 1 gives 0, a rest of 10 gives 1. */
export function mod11Collection(digits: string): number {
  const rest = mod11Rest(digits)
  return rest < 2 ? 0 : 11 - rest
}

export const weights2to9 = [2, 3, 4, 5, 6, 7, 8, 9] as const
export const weights2to7 = [2, 3, 4, 5, 6, 7] as const

/** Digits times weights, from the right, the weights over and over. */
function weighted(
  digits: string,
  weights: readonly number[],
  take: (product: number) => number = (product) => product,
): number {
  const last = digits.length - 1
  return Array.from(digits).reduce((sum, _digit, index) => {
    const weight = weights[index % weights.length] ?? 0
    return sum + take(Number(digits[last - index]) * weight)
  }, 0)
}
