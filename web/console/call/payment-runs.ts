export type Payment = {
  readonly n: number
  readonly dueOn: string
  readonly amountCents: number
}

type Plan = { readonly instalments: readonly Payment[]; readonly downPaymentCents: number }

/** The down payment apart from the rest: it is the first payment, and of another amount. */
export function paymentsOf({ instalments, downPaymentCents }: Plan) {
  const [first] = instalments
  const down = downPaymentCents > 0 && instalments.length > 1 ? first : undefined
  return { down, parts: down ? instalments.slice(1) : instalments }
}

/** Payments of the same amount said once: the centavos of the odd ones are not hidden. */
export function runsOf(
  payments: readonly Payment[],
): { readonly count: number; readonly amountCents: number }[] {
  const runs: { count: number; amountCents: number }[] = []
  for (const { amountCents } of payments) {
    const last = runs.at(-1)
    if (last?.amountCents === amountCents) last.count += 1
    else runs.push({ count: 1, amountCents })
  }
  return runs
}
