import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readMyTalks } from '../../../api/surveys.ts'
import { useFormats, useWords } from '../../words.ts'

export type Share = ReplyOf<typeof readMyTalks>['whole']['respect']

/** A share with what it is of, and how far it holds; small numbers are said to be small. */
export function ShareWords({ of }: { readonly of: Share }) {
  const say = useWords('talks')
  const { percent } = useFormats()
  if (of.of === 0) return <span className="muted">{say('none')}</span>
  const whole = (part: number) => percent(String(Math.round(part * 100)))
  return (
    <span>
      <strong className="number">{whole(of.share)}</strong>{' '}
      <span className="small muted number">
        {say('of', { count: of.count, of: of.of })} ·{' '}
        {of.isFew
          ? say('few', { low: whole(of.low), high: whole(of.high) })
          : say('between', { low: whole(of.low), high: whole(of.high) })}
      </span>
    </span>
  )
}
