import { day, moment } from '../kit/dates.ts'
import { callToMaria, mariasPhone } from '../server/compliance/example.ts'
import type { Channel, ContactFacts, Provenance } from '../server/compliance/facts.ts'

/** A person of one of several states, who was called some days ago; as SQL makes the rows. */
export const factRows = (rows: number): string => `
  create unlogged table contact_fact as
  select n, 'pessoa-' || n as debtor_id,
    '+55' || (array['11','21','31','41','51','61','71','81','85','92','65','97'])[1 + n % 12]
      || '9' || lpad((n::bigint * 7919 % 100000000)::text, 8, '1') as phone,
    (array['BR-SP','BR-RJ','BR-MG','BR-PR','BR-RS','BR-GO','BR-BA','BR-PE','BR-CE','BR-AM','BR-MT',
      null])[1 + n / 12 % 12] as jurisdiction,
    (array['voice_manual','whatsapp','sms','email'])[1 + n % 4] as channel,
    case when n % 20 = 0 then 'bureau_enriched' else 'consumer_provided' end as provenance,
    date '2026-11-01' - (n % 2200)::int as due_on,
    (select jsonb_agg(timestamptz '2026-11-24 09:00-03' - (n % 50 + k * 29) * interval '1 hour')
      from generate_series(1, n % 4) k) as attempts
  from generate_series(1, ${rows}) n`

export const readFacts = `
  select json_build_array(debtor_id, phone, jurisdiction, channel, provenance, due_on, attempts)
  from contact_fact order by n`

export type FactLine = [
  debtorId: string,
  phone: string,
  jurisdiction: string | null,
  channel: Channel,
  provenance: Provenance,
  dueOn: string,
  attempts: string[] | null,
]

/** The facts of one line, as the store of outreach makes them of its rows. */
export function factsOf(line: FactLine): ContactFacts {
  const [debtorId, value, jurisdiction, channel, provenance, dueOn, attempts] = line
  return {
    ...callToMaria,
    debtorId,
    channel,
    contactPoint: { ...mariasPhone, value, provenance },
    addresses: [{ jurisdiction, confirmedOn: null }],
    history: (attempts ?? []).map((at) => ({ at: moment(at), kind: 'attempt', channel })),
    debts: [{ dueOn: day(dueOn) }],
  }
}
