import { assert } from '../../kit/assert.ts'
import type { Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { insertAcceptance } from '../agreements/acceptance-store.ts'
import { findAgreement } from '../agreements/store.ts'
import { callbackHours } from '../calls/callback-actions.ts'
import { findCallback, insertWish } from '../calls/callback-store.ts'
import { keepHours } from '../calls/hours-actions.ts'
import { keepConsent } from '../debtors/consent-actions.ts'
import { debtor } from '../identity/actor.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { hoursOfParts } from '../stops/preferred-hours.ts'
import { type Door, note } from './entry-actions.ts'
import { pageChannels } from './shown.ts'

/** The person confirms on their own page what was agreed: kept once, beside the first yes. */
export function confirmAgreement(
  world: World,
  { agencyId, link, holder }: Door,
): Promise<Decision<object, 'not-open'>> {
  const actor = debtor(agencyId, holder.name)
  return world.transaction(actor, async (tx) => {
    const { agreementId } = link
    const row = await findAgreement(tx, agreementId)
    if (row?.state !== 'open') return no('not-open')
    const said = { channel: 'page', byWhom: 'debtor', heardBy: null } as const
    const isNew = await insertAcceptance(tx, { agreementId, ...said })
    if (!isNew) return yes({})
    await note(tx, actor, link, 'page.accepted')
    await enqueue(tx, 'documents.issueTerm', { agreementId }, `term:${agreementId}`)
    return yes({})
  })
}

/** The person asks to be called: as soon as the law allows a call to where they live. */
export function askForCall(
  world: World,
  { agencyId, link, holder }: Door,
): Promise<Decision<{ at: Moment }, 'no-hour-known'>> {
  const actor = debtor(agencyId, holder.name)
  return world.transaction(actor, async (tx) => {
    const row = await findAgreement(tx, link.agreementId)
    assert(row, 'a page is of an agreement')
    const { debtorId, portfolioId, creditorId } = row
    const waiting = await findCallback(tx, debtorId, portfolioId)
    if (waiting) return yes({ at: waiting.at })
    const hours = await callbackHours(tx, { debtorId })
    const at = hours.ok ? hours.value.days.flatMap(({ windows }) => windows)[0]?.from : undefined
    if (!at) return no('no-hour-known')
    await insertWish(tx, { debtorId, portfolioId, creditorId, at })
    await note(tx, actor, link, 'page.asked-for-contact')
    return yes({ at })
  })
}

/** `allow-sms`, `stop-voice`: the person says on their own page where contact is welcome. */
export function sayChannel(
  world: World,
  { agencyId, link, holder }: Door,
  does: string,
): Promise<Decision<object, 'unknown-debtor' | 'unknown-creditor' | 'creditor-missing'>> {
  const [, verb, named] = /^(allow|stop)-([a-z]+)$/.exec(does) ?? []
  const channel = pageChannels.find((one) => one === named)
  if (!channel) return Promise.resolve(yes({}))
  const actor = debtor(agencyId, holder.name)
  const said = { channel, isGiven: verb === 'allow', way: 'portal' } as const
  return world.transaction(actor, (tx) =>
    keepConsent(tx, actor, { ...said, debtorId: link.debtorId, evidence: `/m ${does}` }),
  )
}

/** The parts of the days that were pressed, as hours; none pressed is any lawful hour. */
export const sayHours = (
  world: World,
  { agencyId, link, holder }: Door,
  pressed: readonly string[],
): Promise<unknown> => {
  const actor = debtor(agencyId, holder.name)
  const hours = hoursOfParts(pressed) ?? null
  return world.transaction(actor, (tx) =>
    keepHours(tx, actor, { debtorId: link.debtorId, hours, door: 'own-page' }),
  )
}
