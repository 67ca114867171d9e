import type { Locale } from '../../api/shapes.ts'
import type { Day } from '../../kit/dates.ts'
import { type Cents, minus } from '../../kit/money.ts'
import { dayInWords, moneyText } from '../../kit/written.ts'
import { mailLink, smsLink, whatsappLink } from '../channels/links.ts'
import type { MessageKind } from '../channels/messages.ts'
import { shortText, written } from '../channels/templates.ts'

/** Who is written to, by whom, and the best alive phone and e-mail of the person, if any. */
export type Addressed = {
  readonly debtorName: string
  readonly isCompany: boolean
  readonly locale: Locale
  readonly currency: string
  readonly creditorName: string
  readonly agentName: string
  readonly agencyName: string
  readonly phone: string | undefined
  readonly email: string | undefined
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

export type Links = {
  readonly text: string
  readonly whatsapp: string | null
  readonly sms: string | null
  readonly email: string | null
}

/** A polite text about one payment, and links that open the agent's own apps with it. */
export function share(given: Shareable): Links | null {
  const { instalment, locale, currency } = given
  return linksOf(given, given.pix ? 'pix-payment' : 'instalment-reminder', {
    amount: moneyText(minus(instalment.amountCents, instalment.paidCents), currency, locale),
    dueOn: dayInWords(instalment.dueOn, locale),
    part: `${instalment.n}/${given.partCount}`,
    pixCode: given.pix?.payload,
    payee: given.pix?.payeeName,
  })
}

/** The address of the person's own page, and links that open the agent's own apps with it. */
export const sharePage = (
  given: Addressed,
  { address, untilOn }: { readonly address: string; readonly untilOn: Day },
): Links | null =>
  linksOf(given, 'person-page', { link: address, untilOn: dayInWords(untilOn, given.locale) })

function linksOf(
  given: Addressed,
  kind: MessageKind,
  told: Readonly<Record<string, string | undefined>>,
): Links | null {
  const { locale } = given
  const slots = {
    debtor: given.isCompany ? given.debtorName : firstName(given.debtorName),
    creditor: given.creditorName,
    agent: given.agentName,
    agency: given.agencyName,
    ...told,
  }
  const long = written(kind, locale, slots)
  const short = shortText(kind, locale, slots)
  if (!long.ok || !short.ok) return null
  const { subject, body } = long.value
  return {
    text: body,
    whatsapp: given.phone ? linkOf(whatsappLink(given.phone, body)) : null,
    sms: given.phone ? linkOf(smsLink(given.phone, short.value)) : null,
    email: given.email ? linkOf(mailLink(given.email, subject, body)) : null,
  }
}

const linkOf = (link: { ok: true; value: string } | { ok: false }): string | null =>
  link.ok ? link.value : null

/** As one says on the phone: `MARIA DAS DORES` is Maria. */
function firstName(name: string): string {
  const [first = ''] = name.trim().split(/\s+/)
  return first.charAt(0).toLocaleUpperCase('pt') + first.slice(1).toLocaleLowerCase('pt')
}
