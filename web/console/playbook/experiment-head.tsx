import type { ReplyOf } from '../../../api/endpoint.ts'
import type { listExperiments } from '../../../api/playbook-experiments.ts'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useFormats, useWords } from '../../words.ts'
import styles from './playbook.module.css'
import { usePlaceName } from './use-place-words.ts'

type Experiment = ReplyOf<typeof listExperiments>['items'][number]

const tones = { running: 'info', due: 'attention', closed: 'done', stopped: 'stop' } as const

/** What is compared, with whom, until when, and how it ended. */
export function ExperimentHead({ of }: { readonly of: Experiment }) {
  const say = useWords('playbook')
  const { day } = useFormats()
  const nameOf = usePlaceName()
  const what = of.place ? nameOf(of.place) : say('tests.whole')
  return (
    <>
      <div className={styles.deeds}>
        <strong>{of.name}</strong>
        <StateBadge tone={tones[of.state]} word={say(`tests.state.${of.state}`)} />
      </div>
      <p className="small muted">
        {[
          what,
          say(`tests.units.${of.unit}`),
          say(`tests.measures.${of.measure}`),
          `${of.sharePct}%`,
        ].join(' · ')}
        <br />
        {say('tests.dates', { from: day(of.startsOn), to: day(of.endsOn), name: of.startedBy })}
      </p>
      {of.state === 'stopped' && <p>{say('tests.stopped', { reason: of.endReason ?? '' })}</p>}
      {of.state === 'closed' && of.applied && (
        <p>
          {say(`tests.applied.${of.applied}`)} “{of.endReason}”
        </p>
      )}
    </>
  )
}
