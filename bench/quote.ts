import { requestQuote } from '../server/negotiation/actions.ts'
import type { Bench } from './bench.ts'
import { openLargeWorld, peopleOf } from './large-world.ts'
import { inTurn, shown } from './latency.ts'

const asks = 1000
const wantedMs = 50

/** What a person asks for, quoted, kept and committed. */
export const quoteBench: Bench = {
  name: 'quote',
  run: async ({ adminUrl, say }) => {
    const large = await openLargeWorld(adminUrl, say)
    const { world } = large
    try {
      const people = await peopleOf(large, asks)
      const { quote } = await inTurn(asks, {
        quote: async (index) => {
          const { debtorId = '', portfolioId = '' } = people[index] ?? {}
          const asked = {
            downPaymentCents: 0,
            parts: 3,
            firstDueOn: '2026-11-27',
            discountPct: '0',
          }
          const answer = await requestQuote(world, large.agent(1), {
            debtorId,
            portfolioId,
            ...asked,
          })
          if (!answer.ok) throw new Error(`no quote for ${debtorId}: ${answer.refusal}`)
        },
      })
      return [
        {
          what: 'quote, kept',
          measured: shown(quote),
          against: 'the most allowed',
          yardstick: `${wantedMs} ms`,
          ratio: `p95 ${(quote.p95Ms / wantedMs).toFixed(2)}`,
          wanted: '≤ 1.00',
        },
      ]
    } finally {
      await world.close()
    }
  },
}
