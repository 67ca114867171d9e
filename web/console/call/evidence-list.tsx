import i18next from 'i18next'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { type ExcuseName, lookUpExcuse } from '../../../api/excuses.ts'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge, type Tone } from '../../ui/state-badge.tsx'
import { useRead } from '../../use-read.ts'
import { fillRefusal, type RefusalFacts } from '../../words/say-refusal.ts'
import { useFormats, useLocale, useWords } from '../../words.ts'
import { useFactWords } from '../debtors/fact-words.ts'
import styles from '../excuses/excuses.module.css'
import { useDesk } from './desk.ts'

type Line = ReplyOf<typeof lookUpExcuse>['items'][number]

const tones: Readonly<Record<Line['stand'], Tone>> = {
  confirms: 'done',
  'does-not-confirm': 'attention',
  unknown: 'info',
  context: 'plain',
}

/** What our data say of it, before anybody is asked to prove anything (E3.1). */
export function EvidenceList({ excuse }: { readonly excuse: ExcuseName }) {
  const say = useWords('excuses')
  const { brief, isOpen } = useDesk()
  const ask = { callId: brief.call.id, excuse }
  const read = useRead(lookUpExcuse, ask, { isWanted: isOpen })
  return (
    <section className={styles.lines}>
      <h4 className={styles.heading}>{say('evidence')}</h4>
      {isOpen ? (
        <Reading of={read} shape="list" rows={2}>
          {({ items }) => (
            <ul className={styles.evidence}>
              {items.map((line) => (
                <Found key={`${line.what} ${JSON.stringify(line.facts)}`} line={line} />
              ))}
            </ul>
          )}
        </Reading>
      ) : (
        <p className="small muted">{say('evidenceHidden')}</p>
      )}
    </section>
  )
}

function Found({ line }: { readonly line: Line }) {
  const say = useWords('excuses')
  const inWords = useEvidenceWords()
  return (
    <li>
      <StateBadge tone={tones[line.stand]} word={say(`stand.${line.stand}`)} />
      <span>{inWords(line)}</span>
    </li>
  )
}

function useEvidenceWords() {
  const say = useWords('excuses')
  const locale = useLocale()
  const formats = useFormats()
  const factWords = useFactWords()
  const { currency } = useDesk().brief
  return ({ what, facts }: Line): string => {
    const words: unknown = i18next.getResource(locale, 'excuses', `found.${what}`)
    if (typeof words !== 'string') return what
    const { promise, agreement, hold, ...rest } = facts
    const told = {
      ...factWords({ ...rest, ...(hold ? { reason: hold } : {}) }),
      ...(isOneOf(promise, promises) ? { promise: say(`promise.${promise}`) } : {}),
      ...(isOneOf(agreement, agreements) ? { agreement: say(`agreement.${agreement}`) } : {}),
    }
    return fillRefusal(words, { currency, ...told } as RefusalFacts, formats)
  }
}

const promises = ['open', 'kept', 'broken'] as const
const agreements = ['open', 'kept', 'broken', 'renegotiated', 'cancelled'] as const
const isOneOf = <Name extends string>(fact: unknown, names: readonly Name[]): fact is Name =>
  names.some((name) => name === fact)
