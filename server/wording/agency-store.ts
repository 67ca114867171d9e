import type { Tx } from '../platform/sql.ts'

/** Where the agency works: `BR`, `MX`. */
export async function findAgencyCountry(tx: Tx): Promise<string> {
  const { country } = await tx.one<{ country: string }>`
    select country from agency where id = ${tx.agencyId}
  `
  return country
}
