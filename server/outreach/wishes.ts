import { day, moment } from '../../kit/dates.ts'
import { asksOnlyWho } from '../compliance/contact-point.ts'
import {
  type CallerId,
  type Channel,
  type ContactFacts,
  type ContactPoint,
  isVoice,
  type OptOut,
  type Purpose,
  proactivePurposes,
} from '../compliance/facts.ts'

// What the person wished or is spared, and what a contact through a number may be for.

export const consentChannels = ['voice', 'sms', 'whatsapp', 'email'] as const
export type ConsentChannel = (typeof consentChannels)[number]

/** The latest line of each channel, and of the leave for each creditor. */
export type Consent = readonly [
  channel: ConsentChannel | 'creditor',
  creditorId: string | null,
  isGiven: boolean,
  at: string,
]

export type WishRow = {
  readonly consents: readonly Consent[] | null
  /** To whom something is still owed. */
  readonly creditorIds: readonly string[] | null
  readonly callerId: CallerId | null
  readonly listings: readonly (readonly [listId: string, since: string])[] | null
}

const spoken: Readonly<Record<ConsentChannel, Channel>> = {
  voice: 'voice_manual',
  sms: 'sms',
  whatsapp: 'whatsapp',
  email: 'email',
}

/** Who takes a channel back does not want to be contacted there, whatever the law asks for. */
export const withdrawn = ({ consents }: Pick<WishRow, 'consents'>): OptOut[] =>
  (consents ?? []).flatMap(([channel, , isGiven, at]) =>
    isGiven || channel === 'creditor' ? [] : [{ channel, at: moment(at) }],
  )

/** Where nothing is recorded, nothing is said: the packs know what silence means. */
export function wishes(
  row: WishRow,
): Pick<ContactFacts, 'listings' | 'authorisedChannels' | 'isAuthorised' | 'callerId'> {
  const consents = row.consents ?? []
  const asked = consents.filter(([channel]) => channel !== 'creditor')
  const given = asked.filter(([, , isGiven]) => isGiven)
  const mayContact = new Set(
    consents.flatMap(([channel, id, isGiven]) => (channel === 'creditor' && isGiven ? [id] : [])),
  )
  const creditorIds = row.creditorIds ?? []
  const isAuthorised = creditorIds.length > 0 && creditorIds.every((id) => mayContact.has(id))
  return {
    listings: (row.listings ?? []).map(([listId, since]) => ({ listId, since: day(since) })),
    ...(asked.length > 0 && {
      authorisedChannels: given.map(([channel]) => spoken[channel as ConsentChannel]),
    }),
    ...(isAuthorised && { isAuthorised }),
    ...(row.callerId && { callerId: row.callerId }),
  }
}

type Asked = {
  readonly channel: Channel
  readonly purpose: Purpose
  readonly content?: ContactFacts['content']
}

/**
 * What a call through this number may be for. One that the person did not give serves to ask who
 * answers and for nothing else, whatever was meant; a message cannot ask, so it stays what it is.
 */
export function purposeThrough<Wish extends Asked>(
  asked: Wish,
  point: Pick<ContactPoint, 'provenance' | 'rightParty'>,
): Wish {
  const isProactive = (proactivePurposes as readonly Purpose[]).includes(asked.purpose)
  if (!isProactive || !isVoice(asked.channel) || !asksOnlyWho(point)) return asked
  return { ...asked, purpose: 'identity_check', content: { mentionsDebt: false } }
}
