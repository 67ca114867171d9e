import { Button } from '@mantine/core'
import type { ReplyOf } from '../../../api/endpoint.ts'
import type { checkLine } from '../../../api/playbook.ts'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../words.ts'
import { languageNames } from '../shell/languages.ts'
import styles from './playbook.module.css'

export type Finding = ReplyOf<typeof checkLine>['findings'][number]

/** A finding in words, with the limit that it speaks of. */
export function useFindingWords(): (finding: Finding) => string {
  const say = useWords('playbook')
  return ({ rule, locale, facts }) => {
    const language = locale ? languageNames[locale] : ''
    const text = (name: string) => String(facts[name] ?? '')
    const must = mustSay.find((one) => one === facts.what)
    return say(`lint.${rule}`, {
      language,
      count: Number(facts.count ?? 0),
      max: text('max'),
      min: text('min'),
      score: text('score'),
      slot: text('slot'),
      known: text('known'),
      choice: text('choice'),
      match: text('match'),
      why: text('why'),
      what: must ? say(`must.${must}`, { slots: text('slots') }) : '',
    })
  }
}

const mustSay = ['who-calls', 'who-speaks', 'on-whose-behalf', 'read-back', 'three-things'] as const

type FindingsProps = {
  readonly of: readonly Finding[]
  /** Takes the better words that are offered. */
  readonly onUse?: (text: string) => void
}

/** What is to be mended in a sentence: what stops first, then what is only good to know. */
export function Findings({ of, onUse }: FindingsProps) {
  const say = useWords('playbook')
  const inWords = useFindingWords()
  if (of.length === 0) return null
  const sorted = of.toSorted((one, other) => Number(other.isStop) - Number(one.isStop))
  return (
    <div aria-live="polite">
      <Notice tone={of.some(({ isStop }) => isStop) ? 'attention' : 'info'}>
        <ul className={styles.findings}>
          {sorted.map((one) => (
            <li key={`${one.rule}${one.locale}${one.facts.category ?? ''}`}>
              {inWords(one)}{' '}
              {one.isStop && <span className="small muted">{say('lint.stops')}</span>}
              {one.suggestion && <Suggested text={one.suggestion} onUse={onUse} />}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}

type SuggestedProps = {
  readonly text: string
  readonly onUse: ((text: string) => void) | undefined
}

function Suggested({ text, onUse }: SuggestedProps) {
  const say = useWords('playbook')
  return (
    <p className={styles.suggested}>
      <span>“{text}”</span>
      {onUse && (
        <Button size="compact-sm" variant="default" onClick={() => onUse(text)}>
          {say('lint.use')}
        </Button>
      )}
    </p>
  )
}
