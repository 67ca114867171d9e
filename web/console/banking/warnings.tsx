import type { Static } from 'typebox'
import type { BankFileWarning } from '../../../api/banking.ts'
import { Panel } from '../../ui/panel.tsx'
import { useWords } from '../../words.ts'
import styles from './banking.module.css'

type Warning = Static<typeof BankFileWarning>

const known = [
  'cut-short',
  'records-disagree',
  'titles-disagree',
  'total-disagrees',
  'sequence-broken',
  'segment-alone',
  'not-an-amount',
  'not-a-day',
  'unknown-bank',
  'unknown-record',
  'after-the-end',
] as const

/** What is odd about a file: where it stands, what is there, what was expected. */
export function Warnings({ of }: { readonly of: readonly Warning[] }) {
  const say = useWords('banking')
  return (
    <Panel title={say('warning.title')}>
      <ul className={styles.warnings}>
        {of.slice(0, 50).map((warning) => (
          <li key={`${warning.code}:${warning.line}:${warning.from}`}>
            {say(`warning.code.${known.find((one) => one === warning.code) ?? 'other'}`)}{' '}
            <span className="muted small">{inBrackets(placeOf(say, warning))}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const inBrackets = (parts: readonly string[]) => `(${parts.join('; ')})`

function placeOf(say: ReturnType<typeof useWords<'banking'>>, warning: Warning): string[] {
  const { line, from, to, found, expected } = warning
  const place =
    from === undefined || to === undefined
      ? say('warning.place', { line })
      : say('warning.positions', { line, from, to })
  return [
    place,
    ...(found === undefined ? [] : [say('warning.found', { found })]),
    ...(expected === undefined ? [] : [say('warning.expected', { expected })]),
  ]
}
