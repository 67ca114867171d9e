import { useWords } from '../../words.ts'
import styles from '../excuses/excuses.module.css'
import { useDesk } from './desk.ts'
import type { Card, Excuses } from './excuse-search.ts'
import { useExcuses } from './use-excuses.ts'

type Likely = Excuses['likely'][number]

/** What may be said in this call, the likeliest first, with what to answer: read before dialing. */
export function LikelyExcuses() {
  const say = useWords('excuses')
  const { value } = useExcuses()
  if (!value) return null
  return (
    <section className={styles.lines}>
      <h3 className={styles.heading}>{say('likely')}</h3>
      {value.likely.length === 0 ? (
        <p className="small muted">{say('likelyNone')}</p>
      ) : (
        value.likely.map((one) => (
          <One
            key={one.excuse}
            of={one}
            card={value.cards.find((card) => card.excuse === one.excuse)}
          />
        ))
      )}
    </section>
  )
}

function One({ of, card }: { readonly of: Likely; readonly card: Card | undefined }) {
  const say = useWords('excuses')
  const { brief, openExcuse } = useDesk()
  return (
    <details className={styles.likely}>
      <summary>
        {say(`name.${of.excuse}`)} <span className="small muted">{useWhy(of)}</span>
      </summary>
      <ul lang={brief.speaks}>
        {card?.probe.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {card?.replies.map(({ lineId, words }) => (
          <li key={lineId}>{words}</li>
        ))}
      </ul>
      <button
        type="button"
        className={styles.open}
        onClick={() => openExcuse({ name: of.excuse, foundBy: 'study' })}
      >
        {say('openCard')}
      </button>
    </details>
  )
}

/** Why it is shown: what the person said before, or what is heard here; few is said to be few. */
function useWhy({ mine, sharePct, heard }: Likely): string {
  const say = useWords('excuses')
  if (mine > 0) return say('mine', { count: mine })
  return sharePct !== null && heard >= 30 ? say('heard', { pct: sharePct }) : say('heardFew')
}
