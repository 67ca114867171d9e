import type { ReplyOf } from '../../../api/endpoint.ts'
import type { listOffers } from '../../../api/negotiation.ts'

export type Offer = ReplyOf<typeof listOffers>['items'][number]
