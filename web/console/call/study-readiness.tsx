import { Button } from '@mantine/core'
import { useState } from 'react'
import { readBrief, skipStudy } from '../../../api/calls.ts'
import { useMay } from '../../session.ts'
import { Notice } from '../../ui/notice.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import styles from './study.module.css'
import { type Prepared, usePrepared } from './use-prepared.ts'

type Known = NonNullable<Prepared['completeness']>

/** How whole the case is, what is missing and who must supply it (A2.1, B3.1). */
export function StudyReadiness() {
  const say = useWords('study')
  const { brief } = useDesk()
  const { value } = usePrepared()
  const { studySkippedBy: name, studySkippedBecause: why, briefSeenAt } = brief.call
  return (
    <section className={styles.readiness}>
      {name && <Notice tone="attention" title={say('skip.done', { name, why: why ?? '' })} />}
      {value?.completeness && <Completeness of={value.completeness} />}
      {!briefSeenAt && <Skip />}
    </section>
  )
}

function Completeness({ of }: { readonly of: Known }) {
  const say = useWords('study')
  const required = of.facts.filter(({ isKnown, isRequired }) => !isKnown && isRequired)
  const helpful = of.facts.filter(({ isKnown, isRequired }) => !isKnown && !isRequired)
  return (
    <details open={!of.isComplete}>
      <summary className={styles.score}>
        <StateBadge
          tone={of.isComplete ? 'done' : 'attention'}
          word={of.isComplete ? say('completeness.whole') : say('completeness.lacking')}
        />{' '}
        <span className="small number">{say('completeness.score', { pct: of.scorePct })}</span>
      </summary>
      <Missing title={say('completeness.missing')} facts={required} />
      <Missing title={say('completeness.helps')} facts={helpful} />
      {required.length + helpful.length === 0 && (
        <p className="small muted">{say('completeness.all')}</p>
      )}
    </details>
  )
}

type MissingProps = { readonly title: string; readonly facts: Known['facts'] }

function Missing({ title, facts }: MissingProps) {
  const say = useWords('study')
  if (facts.length === 0) return null
  return (
    <div className={styles.missing}>
      <h3>{title}</h3>
      <ul className="small">
        {facts.map(({ fact, by }) => (
          <li key={fact}>
            {say(`fact.${fact}`)} <span className="muted">({say(`by.${by}`)})</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A supervisor may let a call go on without; it is written down who did and why. */
function Skip() {
  const say = useWords('study')
  const may = useMay()
  const { brief } = useDesk()
  const [isAsking, setIsAsking] = useState(false)
  const skipping = useDo(skipStudy, { refreshes: [readBrief], quiet: 'all' })
  if (!may('skip-study')) return null
  const skip = async (why: string) => {
    const answer = await skipping.run({ callId: brief.call.id, why })
    if (answer.ok) setIsAsking(false)
  }
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        className={styles.aside}
        onClick={() => setIsAsking(true)}
      >
        {say('skip.button')}
      </Button>
      {isAsking && (
        <ReasonDialog
          title={say('skip.title')}
          word={say('skip.word')}
          label={say('skip.why')}
          isRunning={skipping.isRunning}
          problem={skipping.problem}
          onClose={() => setIsAsking(false)}
          onSaid={skip}
        >
          <p>{say('skip.help')}</p>
        </ReasonDialog>
      )}
    </>
  )
}
