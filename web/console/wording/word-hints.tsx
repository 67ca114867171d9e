import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { checkWords } from '../../../api/wording.ts'
import { Notice } from '../../ui/notice.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { rewritten } from './rewritten.ts'
import styles from './wording.module.css'

type Finding = ReplyOf<typeof checkWords>['findings'][number]

type WordHintsProps = {
  readonly text: string
  /** Takes the better words that are offered. */
  readonly onChange: (text: string) => void
  /** A note is read by us; a message by whoever it is for, or may hear it. */
  readonly place: 'note' | 'message'
  readonly audience?: 'right_party' | 'third_party' | 'voicemail' | 'unknown'
  readonly speaks?: 'pt-BR' | 'es' | undefined
}

/** While somebody types: what may not be said, why, and what may be said in its place. */
export function WordHints({ text, onChange, place, audience, speaks }: WordHintsProps) {
  const say = useWords('wording')
  const [settled] = useDebouncedValue(text, 500)
  const isLong = settled.trim().length > 3
  const heard = { ...(audience ? { audience } : {}), ...(speaks ? { locale: speaks } : {}) }
  const read = useRead(
    checkWords,
    { text: settled, place, ...heard },
    { isWanted: isLong, freshMs: 600_000 },
  )
  const found = isLong && text.trim().length > 3 ? (read.value?.findings ?? []) : []
  // What was found a moment ago may have been mended since.
  const still = found.filter(({ start, end, match }) => text.slice(start, end) === match)
  const [first] = still
  if (!first) return <div aria-live="polite" />
  return (
    <div aria-live="polite">
      <Notice tone="attention" title={say('title', { count: still.length })}>
        <ul className={styles.findings}>
          {still.map((one) => (
            <Found key={`${one.category}${one.start}`} of={one} />
          ))}
        </ul>
        {first.rewrite && (
          <p className={styles.rewrite}>
            <span>“{first.rewrite}”</span>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => onChange(rewritten(text, first, first.rewrite ?? ''))}
            >
              {say('use')}
            </Button>
          </p>
        )}
      </Notice>
    </div>
  )
}

function Found({ of }: { readonly of: Finding }) {
  return (
    <li>
      <mark className={styles.mark}>{of.match}</mark> {of.why}
    </li>
  )
}
