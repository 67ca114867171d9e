import * as api from '../../api/negotiation.ts'
import { previewOfferPolicy, readGoodPayer } from '../../api/policies.ts'
import { bookVisitInCall } from '../../api/visits.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as goodPayers from './good-payer-actions.ts'
import * as offers from './offer-actions.ts'
import * as effects from './policy-effect-actions.ts'
import { bookVisitOfCall } from './visit-actions.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.listOffers, (ask, actor) => offers.listOffers(world, actor, ask))
  serve(api.requestQuote, (ask, actor) => offers.requestQuote(world, actor, ask))
  serve(previewOfferPolicy, (ask, actor) => effects.previewOfferPolicy(world, actor, ask))
  serve(readGoodPayer, (ask, actor) => goodPayers.readGoodPayer(world, actor, ask))
  serve(bookVisitInCall, (ask, actor) => bookVisitOfCall(world, actor, ask))
  serve(api.acceptOffer, (ask, actor) => offers.acceptOffer(world, actor, ask))
}
