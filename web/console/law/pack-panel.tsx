import { Panel } from '../../ui/panel.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useFormats, useWords } from '../../words.ts'
import { type Filter, isShown, noFilter, type Pack } from './chosen.ts'
import styles from './law.module.css'
import { RuleCard } from './rule-card.tsx'

type PackPanelProps = {
  readonly pack: Pack
  readonly filter: Filter
  readonly replaced: ReadonlyMap<string, string>
  readonly wanted: string | undefined
}

/** The rules of one place. Nothing at all where a filter finds none of them. */
export function PackPanel({ pack, filter, replaced, wanted }: PackPanelProps) {
  const say = useWords('law')
  const { day } = useFormats()
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(noFilter)
  const rules = pack.rules.filter((rule) => isShown(rule, filter))
  if (isFiltered && rules.length === 0) return null
  const { isOwn, title, level, version, publishedOn } = pack
  return (
    <Panel
      title={isOwn ? say('ownPack', { place: title }) : title}
      help={`${say(`levels.${level}`)} · ${say('version', { version, day: day(publishedOn) })}`}
      actions={<Review pack={pack} />}
    >
      <div className={styles.rules}>
        {pack.rules.length === 0 && <p className="muted">{say('none')}</p>}
        {rules.map((rule) => (
          <RuleCard
            key={rule.id}
            rule={rule}
            replacedBy={replaced.get(rule.id)}
            isWanted={rule.id === wanted}
          />
        ))}
        {!isFiltered && <Rest pack={pack} />}
      </div>
    </Panel>
  )
}

function Review({ pack: { review, reviewBy } }: { readonly pack: Pack }) {
  const say = useWords('law')
  const { day } = useFormats()
  if (reviewBy === null) return null
  const tone = { fresh: 'done', soon: 'attention', due: 'attention', blocking: 'stop' } as const
  return (
    <div className={styles.review}>
      <StateBadge tone={tone[review]} word={say(`review.${review}`)} />
      <span className="small muted">{say('reviewBy', { day: day(reviewBy) })}</span>
    </div>
  )
}

/** Holidays, and what nobody could answer yet. */
function Rest({ pack: { holidays, openQuestions } }: { readonly pack: Pack }) {
  const say = useWords('law')
  const { region } = useFormats()
  return (
    <>
      {holidays.length > 0 && (
        <div>
          <h3 className={styles.label}>{say('holidays')}</h3>
          <p className="small">
            {new Intl.ListFormat(region).format(holidays.map(({ name }) => name))}
          </p>
        </div>
      )}
      {openQuestions.length > 0 && (
        <div className={styles.questions}>
          <h3 className={styles.label}>{say('openQuestions')}</h3>
          <p className="small muted">{say('openQuestionsHelp')}</p>
          <ul>
            {openQuestions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
