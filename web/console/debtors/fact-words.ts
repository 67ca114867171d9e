import i18next from 'i18next'
import { complaintChannels } from '../../../api/complaints.ts'
import { type readTimeline, undueMarkReasons } from '../../../api/debtors.ts'
import { reliefs } from '../../../api/duties.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { factKinds } from '../../../api/listening.ts'
import { privacyKinds } from '../../../api/privacy.ts'
import { keptRecords } from '../../../api/retention.ts'
import { serviceKinds } from '../../../api/service-facts.ts'
import { inFours } from '../../../kit/text.ts'
import type { journal } from '../../words/pt-BR/journal.ts'
import { useWords } from '../../words.ts'
import { meansKey } from '../payments/payment-means.ts'
import { useProfileCodes } from '../profiles/profile-words.ts'
import { channelOf, holderOf, holdOf, isHold, problemOf, provenanceOf, seenOf } from './known.ts'

type TimelineLine = ReplyOf<typeof readTimeline>['items'][number]

export type JournalLine = Pick<TimelineLine, 'id' | 'at' | 'what' | 'actorName' | 'facts'> &
  Partial<Pick<TimelineLine, 'actorKind'>>

type Facts = JournalLine['facts']

/** The facts of a line that are codes, in words; amounts, days and names stay as they are. */
export function useFactWords() {
  const say = useWords('debtors')
  const journal = useWords('journal')
  const payments = useWords('payments')
  const policies = useWords('policies')
  const complaints = useWords('complaints')
  const privacy = useWords('privacy')
  const study = useWords('study')
  const listening = useWords('listening')
  const profiles = useProfileCodes()
  const words: Readonly<Record<string, (code: string) => string>> = {
    channel: (code) => (code === 'copy' ? journal('copy') : say(`channel.${channelOf(code)}`)),
    audience: (code) => journal(`audience.${code === 'voicemail' ? code : 'third_party'}`),
    kind: (code) => say(`kind.${code === 'email' ? 'email' : 'phone'}`).toLowerCase(),
    provenance: (code) => say(`provenance.${provenanceOf(code)}`),
    outcome: (code) => (isKnownOutcome(code) ? journal(`outcome.${code}`) : code),
    rescueOutcome: (code) => journal(`rescueOutcome.${code === 'given-up' ? code : 'other-means'}`),
    means: (code) => payments(`means.${meansKey(code)}`),
    complaintChannel: (code) => (isPlace(code) ? complaints(`channel.${code}`) : code),
    privacyKind: (code) => (isPrivacy(code) ? privacy(`kind.${code}`).toLowerCase() : code),
    keptRecord: (code) => (isRecord(code) ? privacy(`record.${code}`).toLowerCase() : code),
    problem: (code) => policies(`goodPayer.kind.${problemOf(code)}`).toLowerCase(),
    seen: (code) => policies(`goodPayer.evidence.${seenOf(code)}`).toLowerCase(),
    act: (code) => (isAct(code) ? journal(`act.${code}`) : code),
    representative: (code) => say(`holder.${holderOf(code)}`),
    fact: (code) => (isFact(code) ? listening(`fact.${code}`) : code),
    protocol: inFours,
    ...profiles,
    serviceKind: (code) => (isService(code) ? study(`service.kind.${code}`).toLowerCase() : code),
    mark: (code) => (isMark(code) ? journal(`mark.${code}`) : code),
    entry: (code) => (isEntry(code) ? journal(`entry.${code}`) : code),
    component: (code) => (isComponent(code) ? say(`component.${code}`) : code),
    // A reason that is no code was written by a person.
    reason: (code) => (isHold(code) ? say(`holdReason.${holdOf(code)}`).toLowerCase() : code),
  }
  return (facts: Facts): Facts =>
    Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => {
        const inWords = words[name]
        return [name, inWords && typeof fact === 'string' ? inWords(fact) : fact]
      }),
    )
}

const isOneOf =
  <Name extends string>(...names: readonly Name[]) =>
  (code: string): code is Name =>
    names.some((name) => name === code)

const isService = isOneOf(...serviceKinds)
const isPrivacy = isOneOf(...privacyKinds)
const isRecord = isOneOf(...keptRecords)
const isFact = isOneOf(...factKinds)
const isPlace = isOneOf(...complaintChannels)
const isAct = isOneOf(...reliefs)
const isMark = isOneOf(...undueMarkReasons)
const isEntry = isOneOf('opening', 'payment', 'waiver', 'adjustment', 'withdrawal', 'reversal')
const isComponent = isOneOf('principal', 'correction', 'fine', 'interest', 'fees')

type OutcomeCode = keyof (typeof journal)['outcome']

/** The outcomes that these words know; the list of the server may be longer one day. */
export const isKnownOutcome = (code: string): code is OutcomeCode =>
  typeof i18next.getResource(i18next.language, 'journal', `outcome.${code}`) === 'string'
