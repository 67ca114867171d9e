import type { readBrief } from '../../api/calls.ts'
import type { ReplyOf } from '../../api/endpoint.ts'
import type { Wireable } from '../platform/route.ts'
import { areAmountsOpen } from './call.ts'
import type { BriefRow } from './stored-brief.ts'
import { callOf } from './stored-call.ts'

type Brief = Wireable<ReplyOf<typeof readBrief>>

/**
 * On the line through a number that the person did not give, and who answers is not known yet:
 * nothing of a debt may be seen or said (BR-CONTACT-POINT, E1.6).
 */
export const isNeutral = (row: BriefRow, numbers: Brief['numbers']): boolean =>
  (row.state === 'dialing' || row.state === 'talking') &&
  !areAmountsOpen(callOf(row)) &&
  numbers.some(({ contactPointId, asksOnlyWho }) => {
    return asksOnlyWho && contactPointId === row.contactPointId
  })

/** Words that ask who answers stay; what speaks of a debt, or for whom we call, is left out. */
export function neutral(brief: Brief): Brief {
  const [first = ''] = brief.leave.person
  const script = brief.script.map((step) => {
    if (step.step === 'open')
      return { ...step, say: [{ id: 'neutral', text: first }], ask: [], avoid: [] }
    if (step.step === 'verify') return { ...step, avoid: [...step.avoid] }
    return { ...step, say: [], ask: [], avoid: [] }
  })
  return {
    ...brief,
    isNeutral: true,
    creditorName: '',
    portfolioName: '',
    itemCount: 0,
    totalCents: null,
    late: null,
    items: [],
    pastAgreements: [],
    openAgreementId: null,
    lastPromise: null,
    script,
    history: [],
  }
}
