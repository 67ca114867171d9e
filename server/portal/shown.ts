import type { DocumentKind } from '../../api/documents.ts'
import type { Locale } from '../../api/shapes.ts'
import type { Day, Moment } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import type { Tracker } from '../agreements/tracker.ts'
import type { OwnRequest } from './data-html.ts'
import type { Standing } from './standing-html.ts'
import type { ShownVisit } from './visit-html.ts'

/** What a person sees of their own agreement. */
export type Mine = {
  readonly name: string
  readonly isCompany: boolean
  readonly agencyName: string
  readonly creditor: {
    readonly name: string
    readonly pixName: string | null
    readonly phone: string | null
    readonly site: string | null
  }
  readonly currency: string
  readonly zone: string
  readonly today: Day
  readonly isOpen: boolean
  readonly totalCents: Cents
  readonly acceptedText: string
  /** When the person confirmed it on this page. */
  readonly confirmedAt: Moment | null
  readonly tracker: Tracker
  readonly standing: Standing
  readonly instalments: readonly Part[]
  readonly payments: readonly {
    readonly paidOn: Day
    readonly means: string
    readonly amountCents: Cents
  }[]
  readonly documents: readonly {
    readonly id: string
    readonly kind: DocumentKind
    readonly issuedAt: Moment
    readonly isReplaced: boolean
  }[]
  /** The visit that the person has before them. */
  readonly visit: ShownVisit | null
  /** The call that the person asked for, or was promised. */
  readonly callAt: Moment | null
  readonly expiresAt: Moment
  /** What the person asked about their own data. */
  readonly requests: readonly OwnRequest[]
  /** Parts of the day in which the person likes to be called: `mon-morning`. */
  readonly dayParts: readonly string[]
  /** What the person said of each channel; null: nothing yet. */
  readonly channels: readonly { readonly channel: PageChannel; readonly isGiven: boolean | null }[]
}

export const pageChannels = ['whatsapp', 'sms', 'email', 'voice'] as const
export type PageChannel = (typeof pageChannels)[number]

export type Part = {
  readonly n: number
  readonly dueOn: Day
  readonly amountCents: Cents
  readonly paidCents: Cents
  readonly leftCents: Cents
  readonly paidOn: Day | null
  /** The code to copy, while there is something to pay. */
  readonly pix: string | null
  /** The boleto that a bank has registered, while there is something to pay. */
  readonly boletoId: string | null
}

export type Shown = {
  readonly mine: Mine
  readonly locale: Locale
  /** The page's own address, `/m/…`, to which its forms go. */
  readonly path: string
  /** What its forms show, so that no other site can send them. */
  readonly formSecret: string
  readonly notice?: string | undefined
}
