import type { ReplyOf } from '../../../api/endpoint.ts'
import type { comparePlaybooks } from '../../../api/playbook.ts'
import { locales } from '../../../api/shapes.ts'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useLocale, useWords } from '../../words.ts'
import { languageNames } from '../shell/languages.ts'
import styles from './playbook.module.css'
import { usePlaceName } from './use-place-words.ts'

export type Change = ReplyOf<typeof comparePlaybooks>['changes'][number]

const tones = { added: 'brand', 'left-out': 'attention', changed: 'info', moved: 'plain' } as const

/** What is not said as before, sentence by sentence, where it stands. */
export function ChangeLines({ changes }: { readonly changes: readonly Change[] }) {
  const say = useWords('playbook')
  const nameOf = usePlaceName()
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={`${change.place}${change.lineId}`} className={styles.change}>
          <div className={styles.deeds}>
            <strong>{nameOf(change.place)}</strong>
            <StateBadge tone={tones[change.kind]} word={say(`review.${change.kind}`)} />
          </div>
          <Sentences of={change} />
        </li>
      ))}
    </ul>
  )
}

/** In the language of whoever reads; in another one, when only that one changed. */
function Sentences({ of: { before, after, kind } }: { readonly of: Change }) {
  const say = useWords('playbook')
  const own = useLocale()
  const changed = locales.filter((locale) => before?.[locale] !== after?.[locale])
  const locale = changed.includes(own) || changed.length === 0 ? own : (changed[0] ?? own)
  const others = kind === 'changed' ? changed.filter((one) => one !== locale) : []
  return (
    <>
      <div lang={locale} className={styles.sentences}>
        {before && (kind === 'changed' || kind === 'left-out') && (
          <p className="muted">
            <span className="unseen">{say('review.before')}: </span>
            <del>{before[locale]}</del>
          </p>
        )}
        {after && (
          <p>
            <span className="unseen">{say('review.after')}: </span>
            {after[locale]}
          </p>
        )}
      </div>
      {others.length > 0 && (
        <p className="small muted">{others.map((one) => languageNames[one]).join(', ')}</p>
      )}
    </>
  )
}
