import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readMyDay } from '../../../api/my-day.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './my-day.module.css'

type Mine = ReplyOf<typeof readMyDay>

/** From dialing to a promise kept; a rate says between what it may truly lie. */
export function Funnel({ steps, rates }: { steps: Mine['funnel']; rates: Mine['rates'] }) {
  const say = useWords('myDay')
  const { percent } = useFormats()
  const whole = (share: number) => percent(String(Math.round(share * 100)))
  return (
    <>
      <dl className={styles.funnel}>
        {steps.map(({ step, count }) => (
          <div key={step} className={styles.row}>
            <dt>{say(`step.${step}`)}</dt>
            <dd className="number">{count}</dd>
          </div>
        ))}
      </dl>
      {rates
        .filter(({ tries }) => tries > 0)
        .map(({ rate, share, low, high, isFew }) => (
          <p key={rate} className="small">
            {say(`rate.${rate}`, { share: whole(share), low: whole(low), high: whole(high) })}{' '}
            {isFew && <span className="muted">{say('few')}</span>}
          </p>
        ))}
    </>
  )
}
