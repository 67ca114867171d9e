import { IconAlertTriangle, IconCheck, IconHelp } from '@tabler/icons-react'
import { useFormats, useWords } from '../../words.ts'
import type { Rule } from './chosen.ts'
import styles from './law.module.css'

const icons = {
  text: IconCheck,
  secondary: IconCheck,
  memory: IconHelp,
  disputed: IconAlertTriangle,
}

/** Where a rule stands written, and how far somebody has checked it. */
export function Citations({ citations }: Pick<Rule, 'citations'>) {
  const say = useWords('law')
  const { day } = useFormats()
  if (citations.length === 0) return null
  return (
    <ul className={styles.citations}>
      {citations.map(({ instrument, provision, source, note, verification, checkedOn }) => {
        const Icon = icons[verification]
        return (
          <li key={`${instrument} ${provision}`} className="small">
            <strong>{[instrument, provision].filter(Boolean).join(', ')}</strong>
            <span className={styles.checked} data-how={verification}>
              <Icon size={15} stroke={1.5} aria-hidden="true" />
              {say(`verification.${verification}`)},{' '}
              {say(verification === 'memory' ? 'notedOn' : 'checkedOn', { day: day(checkedOn) })}
            </span>
            {source && /^https?:/.test(source) && (
              <a href={source} target="_blank" rel="noreferrer">
                {say('source')}
              </a>
            )}
            {source && !/^https?:/.test(source) && <span className="muted">{source}</span>}
            {note && <span className="muted">{note}</span>}
          </li>
        )
      })}
    </ul>
  )
}
