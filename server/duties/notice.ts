import type { Locale } from '../../api/shapes.ts'
import type { Day } from '../../kit/dates.ts'
import { checkDocument } from '../../kit/documents.ts'
import { add } from '../../kit/money.ts'
import { dayInWords, moneyText } from '../../kit/written.ts'
import type { Words } from '../compliance/words.ts'
import { itemsTable, type StandingItem } from '../documents/clearance.ts'
import { type Frame, partiesBlock } from '../documents/parties.ts'
import type { Block } from '../platform/blocks.ts'
import { followWords, type NoticeAct, noticeWords, protestLetterWords } from './words/notices.ts'

export type NoticeFacts = {
  readonly act: NoticeAct
  readonly contract: string
  /** The bureau or the notary; empty for a service. */
  readonly registry: string
  readonly items: readonly StandingItem[]
  readonly today: Day
  /** The first day on which the act may be done, if the notice arrives today. */
  readonly fromOn: Day
  /** Of a suspension: from when the contract may be ended. */
  readonly endsFromOn: Day | null
}

/** By this name a template's words are known to the check of words. */
export const templateOf = (act: NoticeAct): string => `notice.${act}`

/**
 * What the law wants a person to know before an act: who the creditor is (CDC art. 42-A), what is
 * open and why it is told, the amount, the days, and the credit register (Res. Anatel 765/2023).
 */
export function noticeBlocks(frame: Frame, facts: NoticeFacts): Block[] {
  const say = sayer(frame, facts)
  return [
    { kind: 'title', text: say(noticeWords.title) },
    { kind: 'paragraph', tone: 'strong', text: say(noticeWords.intro) },
    partiesBlock(frame),
    { kind: 'heading', text: say(noticeWords.open) },
    itemsTable(frame, say(noticeWords.open), facts.items),
    { kind: 'paragraph', tone: 'strong', text: say(noticeWords.total) },
    { kind: 'heading', text: say(noticeWords.follows) },
    { kind: 'list', items: followWords[facts.act].map(say) },
    { kind: 'paragraph', tone: 'small', text: say(noticeWords.counted) },
    { kind: 'heading', text: say(noticeWords.avoid) },
    { kind: 'list', items: noticeWords.ways.map(say) },
  ]
}

/** Every sentence with its slots open, and what stands in them: as the check of words asks. */
export function noticeWording(frame: Frame, facts: NoticeFacts) {
  const locale = localeOf(frame)
  const { intro, total, counted, ways, supplier, signature } = noticeWords
  const sentences = [intro, total, ...followWords[facts.act], counted, ...ways, supplier, signature]
  return {
    template: sentences.map((words) => words[locale]).join('\n\n'),
    values: Object.values(slotsOf(frame, facts)),
    locale: locale === 'es' ? ('es' as const) : ('pt-BR' as const),
  }
}

/** The same as a message, for channels without paper. */
export function noticeMessage(frame: Frame, facts: NoticeFacts): { subject: string; body: string } {
  const say = sayer(frame, facts)
  const paragraphs = [
    say(noticeWords.intro),
    facts.items
      .map((item) => `• ${item.invoice || item.contract}: ${written(frame, item)}`)
      .join('\n'),
    say(noticeWords.total),
    ...followWords[facts.act].map(say),
    say(noticeWords.counted),
    ...noticeWords.ways.map(say),
    say(noticeWords.supplier),
    say(noticeWords.signature),
  ]
  return { subject: say(noticeWords.title), body: paragraphs.join('\n\n') }
}

const written = ({ currency, locale }: Frame, { originalCents, dueOn }: StandingItem): string =>
  `${moneyText(originalCents, currency, locale)}, ${dayInWords(dueOn, locale)}`

/** The letter with which a person has a protest cancelled, once it is paid. */
export function protestLetterBlocks(
  frame: Frame,
  facts: { readonly registry: string; readonly items: readonly StandingItem[] },
): Block[] {
  const slots = {
    creditor: frame.creditor.name,
    debtor: frame.debtor.name,
    registry: facts.registry,
  }
  const say = (words: Words) => filled(words[localeOf(frame)], slots)
  const { intro, listed, where, how } = protestLetterWords
  return [
    { kind: 'paragraph', tone: 'strong', text: say(intro) },
    partiesBlock(frame, 'whole'),
    { kind: 'heading', text: say(listed) },
    itemsTable(frame, say(listed), facts.items),
    ...(facts.registry ? [{ kind: 'paragraph' as const, text: say(where) }] : []),
    { kind: 'paragraph', text: say(how) },
  ]
}

function sayer(frame: Frame, facts: NoticeFacts): (words: Words) => string {
  const slots = slotsOf(frame, facts)
  return (words) => filled(words[localeOf(frame)], slots)
}

function slotsOf(frame: Frame, facts: NoticeFacts): Readonly<Record<string, string>> {
  const { creditor, debtor, agencyName, currency } = frame
  const locale = localeOf(frame)
  const total = add(...facts.items.map(({ owedCents }) => owedCents))
  return {
    creditor: creditor.name,
    debtor: debtor.name,
    agency: agencyName,
    contract: facts.contract,
    registry: facts.registry,
    total: moneyText(total, currency, locale),
    today: dayInWords(facts.today, locale),
    from: dayInWords(facts.fromOn, locale),
    endsFrom: facts.endsFromOn ? dayInWords(facts.endsFromOn, locale) : '—',
    reach: [creditor.phone, creditor.site, agencyName].filter(Boolean).join(', '),
    document: documentLine(creditor.document),
    address: creditor.address,
  }
}

const localeOf = ({ locale }: Frame): Locale =>
  locale === 'es' || locale === 'en' ? locale : 'pt-BR'

const filled = (text: string, slots: Readonly<Record<string, string>>): string =>
  text
    .replace(/\{(\w+)\}/g, (_all, name: string) => slots[name] ?? '')
    .replace(/ +([.,])/g, '$1')
    .replace(/ {2,}/g, ' ')

function documentLine(document: string): string {
  const read = checkDocument(document)
  return read.ok ? `${read.value.kind.toUpperCase()} ${read.value.formatted}` : document
}
