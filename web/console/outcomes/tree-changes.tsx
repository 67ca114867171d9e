import { Panel } from '../../ui/panel.tsx'
import { useWords } from '../../words.ts'
import styles from './outcomes.module.css'
import type { Tree } from './use-tree.ts'
import { useValueWords } from './use-value-words.ts'

type Difference = Tree['differences'][number]

/** The draft beside what is in force, one line a change. */
export function TreeChanges({ tree }: { readonly tree: Tree }) {
  const say = useWords('outcomes')
  if (!tree.draft) return null
  return (
    <Panel title={say('changes')}>
      {tree.differences.length === 0 ? (
        <p className="muted">{say('changesNone')}</p>
      ) : (
        <ul className={styles.lines}>
          {tree.differences.map((one) => (
            <Change key={`${one.code} ${one.field}`} of={one} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

function Change({ of: { code, field, from, to } }: { readonly of: Difference }) {
  const say = useWords('outcomes')
  const valueWords = useValueWords()
  const [name = '', locale] = field.split('.')
  if (field === '') return <Line code={code}>{say('newCode', { to: to ?? '' })}</Line>
  if (field === 'place') return <Line code={code}>{say('place')}</Line>
  const word = say(`field.${name}` as 'title', { defaultValue: name }) as string
  return (
    <Line code={code}>
      {word}
      {locale && ` (${locale})`}: {valueWords(name, from)} → {valueWords(name, to)}
    </Line>
  )
}

const Line = ({
  code,
  children,
}: {
  readonly code: string
  readonly children: React.ReactNode
}) => (
  <li>
    <strong>{code}</strong> {children}
  </li>
)
