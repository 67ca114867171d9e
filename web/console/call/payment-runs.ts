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
