import { useFormats, useWords } from '../../words.ts'
import { channelOf, holdOf } from '../debtors/known.ts'
import styles from './study.module.css'
import { type Prepared, usePrepared } from './use-prepared.ts'

type Issue = Prepared['issues'][number]

/** What is not settled with this person, each with who said it and when (B3.4). */
export function OpenIssues() {
  const say = useWords('study')
  const { value } = usePrepared()
  if (!value) return null
  return (
    <section className={styles.block}>
      <h3>{say('issues.title')}</h3>
      {value.issues.length === 0 ? (
        <p className="small muted">{say('issues.none')}</p>
      ) : (
        <ul className={styles.list}>
          {value.issues.map((issue) => (
            <One key={`${issue.kind} ${issue.what} ${issue.at}`} issue={issue} />
          ))}
        </ul>
      )}
    </section>
  )
}

function One({ issue }: { readonly issue: Issue }) {
  const say = useWords('study')
  const { day, instant } = useFormats()
  const what = useWhat(issue)
  const { kind, said, source, byName, at, dueOn } = issue
  return (
    <li>
      <strong>{say(`issues.kind.${kind}`)}</strong>
      {what && `: ${what}`}
      {dueOn && `, ${say('issues.until', { day: day(dueOn) })}`}
      {said && kind !== 'duty' && <q className="small"> {said}</q>}
      <span className="small muted">
        {' '}
        {say(`issues.source.${source}`)} · {say('issues.by', { name: byName, day: instant(at) })}
      </span>
    </li>
  )
}

/** The code of an issue in the words of the screen that it comes from. */
function useWhat({ kind, what, said }: Issue): string {
  const stops = useWords('stops')
  const debtors = useWords('debtors')
  const excuses = useWords('excuses')
  const journal = useWords('journal')
  const duties = useWords('duties')
  if (kind === 'stop') return stopWords(what, stops, debtors)
  if (kind === 'excuse') return excuses(`name.${what}` as 'name.lost-job')
  if (kind === 'undue-mark') return journal(`mark.${what}` as 'mark.paid')
  if (kind === 'duty') return `${duties(`relief.${what}` as 'relief.delist')}, ${said ?? ''}`
  return kind === 'rescue' ? what : ''
}

type Say<Area extends Parameters<typeof useWords>[0]> = ReturnType<typeof useWords<Area>>

function stopWords(what: string, stops: Say<'stops'>, debtors: Say<'debtors'>): string {
  const said = stops(`kind.${what}` as 'kind.all', { defaultValue: '' })
  return said || debtors(`holdReason.${holdOf(what)}`) || debtors(`channel.${channelOf(what)}`)
}
