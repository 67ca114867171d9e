import type { readDialingLimits } from '../../../api/dialing.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { usePerson } from '../../session.ts'
import { Progress } from '../../ui/progress.tsx'
import { StateBadge, type Tone } from '../../ui/state-badge.tsx'
import { useFormats, useWords } from '../../words.ts'
import styles from './limits.module.css'

type Limit = ReplyOf<typeof readDialingLimits>['countries'][number]['limits'][number]

const tones: Readonly<Record<Limit['state'], Tone>> = {
  nothing: 'plain',
  within: 'done',
  warn: 'attention',
  throttle: 'attention',
  stop_predictive: 'stop',
  authenticate_calls: 'stop',
  stop_dialer: 'stop',
}

/** One limit in one window: how far, what happens when, and who says so. */
export function LimitRow({ of }: { readonly of: Limit }) {
  const say = useWords('limits')
  const { number, percent, instant } = useFormats()
  const last = of.steps.at(-1)
  const max = last?.countMin ?? 0
  const isShare = last?.pct !== null
  const pct = of.pct === null ? '—' : percent(of.pct)
  const detail =
    of.state === 'nothing'
      ? ''
      : isShare
        ? say('share', { count: number(of.count), of: number(of.of), pct })
        : say('plain', { count: number(of.count), max: number(max) })
  return (
    <li className={styles.limit}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          {say(`metric.${of.metric}`)} <span className="muted">{say(`window.${of.window}`)}</span>
        </h3>
        <StateBadge tone={tones[of.state]} word={say(`state.${of.state}`)} />
      </div>
      <Progress
        label={of.ruleId}
        done={isShare ? Number(of.pct ?? 0) : of.count}
        total={isShare ? Number(last?.pct ?? 100) : max}
        detail={detail}
      />
      {of.endsAt && of.state !== 'nothing' && (
        <p className={styles.plain}>{say('begins', { at: instant(of.endsAt) })}</p>
      )}
      <Source of={of} />
    </li>
  )
}

function Source({ of }: { readonly of: Limit }) {
  const say = useWords('limits')
  const { locale } = usePerson()
  const { number, percent, day } = useFormats()
  const when = (step: Limit['steps'][number]) => {
    const count = number(step.countMin)
    if (step.pct === null) return say(step.isReached ? 'from' : 'above', { count })
    return say(step.isReached ? 'fromPct' : 'abovePct', { count, pct: percent(step.pct) })
  }
  return (
    <details className={styles.source}>
      <summary>{say('source')}</summary>
      <p>{of.message[locale]}</p>
      {of.basis === 'product_policy' && <p>{say('ours')}</p>}
      <ul>
        {of.sources.map(({ instrument, provision, verification, checkedOn }) => (
          <li key={`${instrument} ${provision}`}>
            {[instrument, provision].filter(Boolean).join(', ')}{' '}
            <span className="muted">
              ({verificationWord(verification)}, {day(checkedOn)})
            </span>
          </li>
        ))}
      </ul>
      <h4>{say('steps')}</h4>
      <dl className={styles.steps}>
        {of.steps.map((step) => (
          <div key={step.state}>
            <dt>{stepWord(step.state)}</dt>
            <dd className="number">{when(step)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )

  function stepWord(state: Limit['state']): string {
    return state === 'nothing' || state === 'within' ? '' : say(`step.${state}`)
  }

  function verificationWord(code: string): string {
    const known = verifications.find((one) => one === code)
    return known ? say(`verification.${known}`) : code
  }
}

const verifications = ['text', 'secondary', 'memory', 'disputed'] as const
