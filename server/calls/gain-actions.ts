import { type Locale, locales } from '../../api/shapes.ts'
import { no, yes } from '../../kit/decision.ts'
import { findPortfolio } from '../creditors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { findOffer } from '../negotiation/store.ts'
import type { World } from '../platform/world.ts'
import { editsFor } from '../playbook/edits-store.ts'
import { gainSentences } from '../playbook/gains.ts'
import { ownCall } from './actions.ts'
import { isWithPerson } from './call.ts'
import { findSpeaker } from './conversation-store.ts'
import { findCall } from './store.ts'
import { callOf } from './stored-call.ts'

type Asked = { readonly callId: string; readonly offerId: string }

/** Win and win (E6.5): what each side has of this very offer, told only to the verified person. */
export const readGains = (world: World, actor: Actor, { callId, offerId }: Asked) =>
  world.transaction(actor, async (tx) => {
    const own = await ownCall(actor, () => findCall(tx, callId))
    if (!own.ok) return own
    if (!isWithPerson(callOf(own.value))) return no('identity-not-verified')
    const offer = await findOffer(tx, offerId)
    const portfolio = offer && (await findPortfolio(tx, offer.portfolioId))
    if (!portfolio || offer?.debtorId !== own.value.debtorId) return no('unknown-offer')
    const speaker = await findSpeaker(tx, offer.debtorId)
    const locale: Locale = locales.find((one) => one === speaker.locale) ?? 'pt-BR'
    const gains = gainSentences({
      ...speaker,
      locale,
      plan: { ...offer.quote, parts: offer.quote.instalments.length },
      creditor: portfolio.creditorName,
      currency: portfolio.currency,
      edits: await editsFor(tx, own.value),
    })
    return yes({ gains: [...gains] })
  })
