import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readPractice } from '../../../api/training.ts'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useFormats, useLocale, useWords } from '../../words.ts'
import styles from './training.module.css'

type Call = ReplyOf<typeof readPractice>
type Score = NonNullable<Call['score']>
type Ending = NonNullable<Call['ending']>

/** How the craft was kept, point by point, and what to try next time. */
export function PracticeScore({
  score,
  ending,
}: {
  readonly score: Score
  readonly ending: Ending
}) {
  const say = useWords('training')
  const locale = useLocale()
  const { number } = useFormats()
  return (
    <Panel
      title={say('score', { points: number(score.points) })}
      help={say('itWas', { who: score.character[locale] ?? '' })}
    >
      <div className={styles.lesson}>
        <Notice
          tone={score.isPassed ? 'done' : 'info'}
          title={say(score.isPassed ? 'practicePassed' : 'practiceNotYet')}
        >
          <p>
            {say(`ending.${ending}`)} {say(moodWord(score.moodChange))}
          </p>
        </Notice>
        {score.judged.map(({ criterion, points, done, wanted }) => (
          <div key={criterion}>
            <Progress
              label={say(`criterion.${criterion}`)}
              done={points}
              total={100}
              detail={say('doneOf', { done: number(done), wanted: number(wanted) })}
            />
            {points < 100 && <p className="muted small">{say(`advice.${criterion}`)}</p>}
          </div>
        ))}
      </div>
    </Panel>
  )
}

function moodWord(change: number): 'moodBetter' | 'moodSame' | 'moodWorse' {
  if (change === 0) return 'moodSame'
  return change > 0 ? 'moodBetter' : 'moodWorse'
}
