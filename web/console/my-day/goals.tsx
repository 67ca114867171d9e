import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readMyDay } from '../../../api/my-day.ts'
import { Panel } from '../../ui/panel.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useWords } from '../../words.ts'
import styles from './my-day.module.css'

type Mine = ReplyOf<typeof readMyDay>
export const goalNames = ['talks', 'agreements', 'firstPayments', 'kept'] as const

/** How far the month is; without a goal, only what was done. */
export function Goals({ goal, soFar }: { goal: Mine['goal']; soFar: Mine['monthSoFar'] }) {
  const say = useWords('myDay')
  return (
    <Panel title={say('goals')}>
      {!goal && <p className="small muted">{say('noGoal')}</p>}
      <div className={styles.stack}>
        {goalNames.map((name) =>
          goal && goal[name] > 0 ? (
            <Progress
              key={name}
              label={say(`goal.${name}`)}
              done={Math.min(soFar[name], goal[name])}
              total={goal[name]}
            />
          ) : (
            <p key={name} className={styles.row}>
              <span>{say(`goal.${name}`)}</span>
              <span className="number">{soFar[name]}</span>
            </p>
          ),
        )}
      </div>
    </Panel>
  )
}
