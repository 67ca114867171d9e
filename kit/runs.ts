/** Payments of the same amount said once: the centavos of the odd ones are not hidden. */
export function runsOf(
  payments: readonly { readonly amountCents: number }[],
): { readonly count: number; readonly amountCents: number }[] {
  const runs: { count: number; amountCents: number }[] = []
  for (const { amountCents } of payments) {
    const last = runs.at(-1)
    if (last?.amountCents === amountCents) last.count += 1
    else runs.push({ count: 1, amountCents })
  }
  return runs
}
