import type { wording } from '../../words/pt-BR/wording.ts'

type Kind = keyof (typeof wording)['refused']['kinds']

const kinds: readonly Kind[] = [
  'C-THREAT',
  'C-FALSE-LEGAL',
  'C-IMPERSONATE',
  'C-THIRD-PARTY',
  'C-RIDICULE',
  'C-PUBLIC',
  'C-VOICEMAIL',
  'C-FALSE-AMOUNT',
  'C-FALSE-CREDIT',
  'C-URGENCY',
  'C-SERVICE-CUT',
  'C-PRESCRIBED',
  'C-WHY',
  'C-PAY-DIVERT',
  'C-NO-ID',
  'C-VULNERABLE',
  'C-NO-OPT-OUT',
]

/** A kind of words that this console has a name for. */
export const kindOf = (code: string): Kind => kinds.find((kind) => kind === code) ?? 'C-THREAT'
