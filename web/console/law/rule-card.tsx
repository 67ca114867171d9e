import { useEffect, useRef } from 'react'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useFormats, useWords } from '../../words.ts'
import { BasisBadge } from './basis-badge.tsx'
import type { Rule } from './chosen.ts'
import { Citations } from './citations.tsx'
import styles from './law.module.css'
import { useScope } from './use-scope.ts'
import { WeekStrip } from './week-strip.tsx'

type RuleCardProps = {
  readonly rule: Rule
  /** The rule that counts in its place here. */
  readonly replacedBy: string | undefined
  /** Somebody came here to read this one. */
  readonly isWanted: boolean
}

/** One rule as a sentence, with where it comes from and what it means for which button. */
export function RuleCard({ rule, replacedBy, isWanted }: RuleCardProps) {
  const say = useWords('law')
  const scope = useScope()
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!isWanted) return
    card.current?.scrollIntoView({ block: 'center' })
    card.current?.focus({ preventScroll: true })
  }, [isWanted])
  return (
    <article
      ref={card}
      className={styles.rule}
      data-wanted={isWanted}
      data-counts={rule.isInForce}
      aria-label={rule.id}
      tabIndex={-1}
    >
      <div className={styles.marks}>
        <BasisBadge basis={rule.basis} />
        {!rule.isInForce && <StateBadge tone="plain" word={say('notNow')} />}
        {rule.isUncertain && <StateBadge tone="attention" word={say('uncertain')} />}
      </div>
      <p className={styles.sentence}>{rule.sentence}</p>
      {replacedBy && <p className="small">{say('replaced', { rule: replacedBy })}</p>}
      {rule.week && <WeekStrip week={rule.week} />}
      <p className="small">{scope(rule)}</p>
      <Means rule={rule} />
      <Citations citations={rule.citations} />
      <p className="small muted">
        {rule.id}
        {rule.supersedes.length > 0 &&
          ` · ${say('replaces', { rules: rule.supersedes.join(', ') })}`}
      </p>
    </article>
  )
}

function Means({ rule: { effect, buttons } }: { readonly rule: Rule }) {
  const say = useWords('law')
  const { region } = useFormats()
  const names = new Intl.ListFormat(region).format(
    buttons.map((button) => `“${say(`buttons.${button}`)}”`),
  )
  return <p className={styles.means}>{say(`means.${effect}`, { buttons: names })}</p>
}
