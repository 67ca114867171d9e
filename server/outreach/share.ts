import type { SharedChannel } from '../../api/messages.ts'
import type { Locale } from '../../api/shapes.ts'
import type { Day } from '../../kit/dates.ts'
import { isBefore } from '../../kit/dates.ts'
import type { Decision } from '../../kit/decision.ts'
import { type Cents, minus } from '../../kit/money.ts'
import { dayInWords, moneyText } from '../../kit/written.ts'
import { mailLink, smsLink, whatsappLink } from '../channels/links.ts'
import type { MessageKind } from '../channels/messages.ts'
import type { Texts } from '../channels/own-text.ts'
import { shortText, written } from '../channels/templates.ts'
import type { Purpose } from '../compliance/facts.ts'
import type { Permit } from '../compliance/permit.ts'

/** Who is written to, and by whom. */
export type Addressed = {
  readonly debtorName: string
  readonly isCompany: boolean
  readonly locale: Locale
  readonly currency: string
  readonly creditorName: string
  readonly agentName: string
  readonly agencyName: string
  /** The agency's own words, where it wrote its own. */
  readonly texts?: Texts
}

export type Shareable = Addressed & {
  readonly instalment: {
    readonly n: number
    readonly dueOn: Day
    readonly amountCents: Cents
    readonly paidCents: Cents
  }
  readonly partCount: number
  /** The Pix of the instalment; without it the text reminds of the day and the amount. */
  readonly pix: { readonly payload: string; readonly payeeName: string } | undefined
}

/** A text about one thing, in its long form and in the short one for text messages. */
export type Wording = {
  readonly kind: MessageKind
  readonly locale: Locale
  readonly subject: string
  readonly body: string
  readonly short: string
}

/** A polite text about one payment. */
export const share = (given: Shareable): Wording | null =>
  worded(given, given.pix ? 'pix-payment' : 'instalment-reminder', {
    amount: moneyText(
      minus(given.instalment.amountCents, given.instalment.paidCents),
      given.currency,
      given.locale,
    ),
    dueOn: dayInWords(given.instalment.dueOn, given.locale),
    part: `${given.instalment.n}/${given.partCount}`,
    pixCode: given.pix?.payload,
    payee: given.pix?.payeeName,
  })

/** The address of the person's own page. */
export const sharePage = (
  given: Addressed,
  { address, untilOn }: { readonly address: string; readonly untilOn: Day },
): Wording | null =>
  worded(given, 'person-page', { link: address, untilOn: dayInWords(untilOn, given.locale) })

/** Where and when somebody is expected; nothing of why. */
export const shareVisit = (
  given: Addressed,
  visit: {
    readonly office: string
    readonly address: string
    readonly day: string
    readonly clock: string
    readonly link: string
  },
): Wording | null => worded(given, 'visit', visit)

/** The address where a person may send a photo or a PDF. */
export const shareProof = (
  given: Addressed,
  { address, untilOn }: { readonly address: string; readonly untilOn: Day },
): Wording | null =>
  worded(given, 'proof-page', { link: address, untilOn: dayInWords(untilOn, given.locale) })

/** One question after a call; nothing of what the call was about. */
export const shareSurvey = (given: Addressed, survey: { readonly link: string }): Wording | null =>
  worded(given, 'survey', survey)

/** Why we write: to answer, to remind of a day that comes, or to ask for what is late. */
export function purposeOfMessage(
  { isAsked, dueOn }: { readonly isAsked: boolean; readonly dueOn: Day | null },
  today: Day,
): Purpose {
  if (isAsked) return 'inbound_reply'
  return dueOn !== null && isBefore(dueOn, today) ? 'collection' : 'pre_due_reminder'
}

/** The agent's own words, which still hold the code to pay with; nothing when it was lost. */
export const inOwnWords = (
  wording: Wording,
  { text, code }: { readonly text: string | undefined; readonly code: string | undefined },
): Wording | undefined => {
  if (text === undefined) return wording
  return code === undefined || text.includes(code)
    ? { ...wording, body: text, short: text }
    : undefined
}

/** What this channel carries of a text: a text message is read on a locked screen by others. */
export const bodyOn = (channel: SharedChannel, { body, short }: Wording): string =>
  channel === 'sms' ? short : body

/** A link that opens the agent's own app with the text, for whom the permit was given. */
export function linkFor(
  permit: Permit,
  to: string,
  wording: Wording,
): Decision<string, 'invalid-phone' | 'invalid-email' | 'permit-of-another'> {
  if (permit.channel === 'email') return mailLink(permit, to, wording)
  if (permit.channel === 'sms') return smsLink(permit, to, wording.short)
  return whatsappLink(permit, to, wording.body)
}

function worded(
  given: Addressed,
  kind: MessageKind,
  told: Readonly<Record<string, string | undefined>>,
): Wording | null {
  const { locale } = given
  const slots = {
    debtor: given.isCompany ? given.debtorName : firstName(given.debtorName),
    creditor: given.creditorName,
    agent: given.agentName,
    agency: given.agencyName,
    ...told,
  }
  const own = given.texts?.[kind]
  const long = written(kind, locale, slots, own)
  const short = shortText(kind, locale, slots, 'plain', own)
  if (!long.ok || !short.ok) return null
  return { kind, locale, ...long.value, short: short.value }
}

/** As one says on the phone: `MARIA DAS DORES` is Maria. */
function firstName(name: string): string {
  const [first = ''] = name.trim().split(/\s+/)
  return first.charAt(0).toLocaleUpperCase('pt') + first.slice(1).toLocaleLowerCase('pt')
}
