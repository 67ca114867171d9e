import {
  IconBan,
  IconCircleDot,
  IconDeviceMobile,
  IconFileText,
  IconHeartHandshake,
  IconPhone,
  IconPigMoney,
  IconUser,
  type TablerIcon,
} from '@tabler/icons-react'
import i18next from 'i18next'
import type { Tone } from '../../ui/state-badge.tsx'
import { fillRefusal, type RefusalFacts } from '../../words/say-refusal.ts'
import { useFormats, useLocale, useWords } from '../../words.ts'
import type { JournalLine } from './fact-words.ts'
import { useFactWords } from './fact-words.ts'

/** What happened, in the reader's words; what this screen does not know yet is said neutrally. */
export function useJournalWords(currency = 'BRL') {
  const say = useWords('journal')
  const locale = useLocale()
  const formats = useFormats()
  const inWords = useFactWords()
  return {
    sentence: ({ what, facts }: JournalLine): string => {
      const words: unknown = i18next.getResource(locale, 'journal', what)
      if (typeof words !== 'string') return say('other', { what })
      return fillRefusal(words, { currency, ...inWords(facts) } as RefusalFacts, formats)
    },
    who: ({ actorKind, actorName }: JournalLine): string => {
      if (actorKind === 'system') return say('system')
      if (actorKind === 'bank') return say('bank')
      if (actorKind === 'debtor') return say('debtorSelf')
      return say('by', { name: actorName })
    },
  }
}

/** What kind of thing it was, at a glance. */
export function lookOf(what: string): { readonly icon: TablerIcon; readonly tone: Tone } {
  const [feature = ''] = what.split('.')
  return { icon: icons[feature] ?? IconCircleDot, tone: tones[what] ?? 'plain' }
}

const icons: Readonly<Record<string, TablerIcon>> = {
  call: IconPhone,
  contact: IconBan,
  debtor: IconUser,
  agreement: IconHeartHandshake,
  payment: IconPigMoney,
  document: IconFileText,
  page: IconDeviceMobile,
}

const tones: Readonly<Record<string, Tone>> = {
  'agreement.opened': 'brand',
  'agreement.kept': 'done',
  'call.promise-kept': 'done',
  'call.promise-broken': 'attention',
  'payment.received': 'done',
  'agreement.broken': 'attention',
  'contact.refused': 'attention',
  'debtor.opted-out': 'attention',
  'debtor.hold-placed': 'attention',
}
