import { publishOfferPolicy } from '../../server/negotiation/actions.ts'
import { usualOfferPolicy } from '../../server/negotiation/policy.ts'
import { acknowledgePolicy } from '../../server/negotiation/policy-actions.ts'
import type { World } from '../../server/platform/world.ts'
import { type Office, personOf } from './agencies.ts'
import { must } from './must.ts'

/** What an internet provider gives besides discount, and to those who always paid. */
const ofProvider = {
  ...usualOfferPolicy,
  benefits: [
    { code: 'unblock-on-trust', when: 'any', days: 3 },
    { code: 'speed-bonus', when: 'at-once', withinDays: 1, days: 30 },
    { code: 'second-copy-free', when: 'any' },
  ],
  goodPayer: {
    isOn: true,
    paidMonthsMin: 0,
    keptMin: 1,
    brokenMax: 0,
    problemDaysMax: 180,
    principalPct: '10',
    feesPct: '50',
    instalmentsExtra: 6,
  },
}

/** The owner publishes the rules of one portfolio on the first day, and everybody reads them. */
export async function publishPolicies(world: World, office: Office): Promise<void> {
  const portfolioId = office.portfolios.get('Vale Fibra Internet')
  if (!portfolioId) return
  const owner = personOf(office, 'owner')
  const draft = { portfolioId, basedOn: 0, policy: ofProvider }
  const { version } = must(await publishOfferPolicy(world, owner, draft))
  for (const person of office.people.filter(({ role }) => role !== 'viewer'))
    must(await acknowledgePolicy(world, person, { portfolioId, version }))
}
