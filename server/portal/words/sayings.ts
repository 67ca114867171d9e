import type { DocumentKind } from '../../../api/documents.ts'
import type { DocumentKind as IdentityKind } from '../../../kit/documents.ts'

/** What the pages for people outside say, in one language. */
export type Sayings = {
  readonly verify: {
    readonly title: string
    readonly how: string
    readonly field: string
    readonly button: string
    readonly again: string
    readonly valid: string
    readonly replaced: string
    readonly undone: string
    readonly mistyped: string
    readonly unknown: string
    readonly kind: string
    readonly creditor: string
    readonly issuedOn: string
    readonly nothingElse: string
  }
  readonly kinds: Record<DocumentKind, string>
  readonly page: {
    /** Seen before anybody said who they are, and in previews: it tells nothing. */
    readonly title: string
    readonly gone: string
    readonly goneHow: string
    readonly tooMany: string
    readonly tryLater: string
    readonly broken: string
    readonly notFound: string
    readonly notHere: string
  }
  /** Where a photo or a PDF is sent. */
  readonly proof: {
    readonly heading: string
    readonly free: string
    readonly field: string
    readonly help: string
    readonly button: string
    readonly thanks: string
    arrived(at: string): string
    readonly enough: string
    readonly kept: string
    readonly refused: Readonly<
      Record<'too-many-files' | 'empty-file' | 'file-too-large' | 'not-a-photo-or-pdf', string>
    >
  }
  readonly notMe: {
    readonly title: string
    readonly why: string
    readonly field: string
    readonly help: string
    readonly button: string
    readonly mistyped: string
    readonly privacy: string
    readonly done: string
    readonly protocol: string
    readonly keep: string
    readonly contact: string
    readonly saidOn: string
    phoneEnding(digits: string): string
    emailBeginning(letter: string): string
    readonly holds: string
    readonly withdrawn: string
    readonly print: string
    readonly check: string
    readonly checkField: string
    readonly checkButton: string
    readonly unknown: string
    readonly link: string
    /** Of the person's own page: when they like to be called. */
    readonly hours: string
    readonly hoursHelp: string
    readonly hoursButton: string
    readonly hoursDone: string
    readonly day: string
    readonly days: Readonly<Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat', string>>
    readonly parts: Readonly<Record<'morning' | 'afternoon' | 'evening', string>>
  }
  readonly entry: {
    readonly heading: string
    readonly why: string
    readonly field: Record<IdentityKind, string>
    readonly help: string
    readonly button: string
    wrong(triesLeft: number): string
    locked(clock: string): string
    readonly noPassword: string
  }
  readonly visit: {
    readonly heading: string
    /** Seen in calendars and previews: it tells of an appointment only. */
    title(agency: string): string
    at(day: string, clock: string): string
    readonly state: Record<'booked' | 'came' | 'missed' | 'cancelled', string>
    readonly map: string
    readonly bring: string
    readonly calendar: string
    readonly cannot: string
    readonly cannotHow: string
    another(agency: string): string
    readonly goneHow: string
  }
  readonly survey: {
    readonly question: string
    readonly answers: Record<'yes' | 'partly' | 'no', string>
    readonly private: string
    readonly thanks: string
    readonly goneHow: string
  }
  readonly tracker: {
    readonly heading: string
    paid(paid: string, total: string): string
    parts(paid: number, all: number): string
    left(left: string): string
    next(amount: string, on: string): string
    late(until: string): string
    talk(until: string): string
    readonly settling: string
    settled(on: string): string
    returned(on: string): string
    replaced(on: string): string
    listing(by: string): string
  }
  /** What stands against the person, and what nobody may ask for any more. */
  readonly standing: {
    readonly barred: string
    barredHow(creditor: string): string
    listed(where: string, since: string): string
    since(on: string): string
    readonly contract: string
  }
  readonly mine: {
    greeting(name: string): string
    intro(creditor: string, agency: string): string
    readonly pay: string
    payPart(n: number, count: number, amount: string, on: string): string
    readonly boleto: string
    readonly pixCode: string
    readonly copy: string
    readonly copied: string
    readonly qr: string
    payee(name: string): string
    readonly noPix: string
    readonly allPaid: string
    readonly schedule: string
    readonly n: string
    readonly dueOn: string
    readonly amount: string
    readonly state: string
    readonly isPaid: string
    readonly isPartPaid: string
    readonly isLate: string
    readonly isToCome: string
    readonly received: string
    readonly nothingReceived: string
    readonly paidOn: string
    readonly means: string
    readonly agreed: string
    confirmed(at: string): string
    readonly confirmHow: string
    readonly confirm: string
    readonly documents: string
    readonly noDocuments: string
    readonly issuedOn: string
    readonly file: string
    readonly text: string
    readonly talk: string
    talkHow(agency: string, creditor: string): string
    reach: string
    reachHow: string
    channels: Record<'voice' | 'sms' | 'whatsapp' | 'email', string>
    allowed: string
    stopped: string
    notSaid: string
    allow(channel: string): string
    stop(channel: string): string
    readonly callMe: string
    callAsked(at: string): string
    readonly noCall: string
    readonly sure: string
    sureHow(creditor: string): string
    readonly leave: string
    readonly left: string
    untilOn(on: string): string
  }
}
