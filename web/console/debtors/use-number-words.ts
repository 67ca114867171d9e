import type { ReplyOf } from '../../../api/endpoint.ts'
import type { rankNumbers } from '../../../api/numbers.ts'
import { useFormats, useWords } from '../../words.ts'
import { holderOf, provenanceOf } from './known.ts'

type Ranked = ReplyOf<typeof rankNumbers>['items'][number]
type Hours = NonNullable<Ranked['hours']>

const reasons = [
  'right-person-answered',
  'answers-at-this-hour',
  'somebody-answered',
  'known-to-answer',
  'origin',
  'own',
  'shared',
  'mobile',
  'never-tried',
  'not-answered',
  'does-not-exist',
] as const

/** Why a number stands where it stands, and when its person tends to answer. */
export function useNumberWords() {
  const say = useWords('numbers')
  const words = useWords('debtors')
  const { day } = useFormats()
  const reason = ({ reason: name, facts }: Ranked['reasons'][number]): string => {
    const known = reasons.find((one) => one === name)
    if (!known) return ''
    return say(`rank.${known}` as 'rank.not-answered', {
      count: typeof facts.times === 'number' ? facts.times : 0,
      on: typeof facts.on === 'string' ? day(facts.on) : '',
      provenance: words(`provenance.${provenanceOf(String(facts.provenance))}`),
      holder: words(`holder.${holderOf(String(facts.holder))}`),
    })
  }
  return {
    /** The weightiest first; what pulls down comes last. */
    reasons: ({ reasons: all }: Pick<Ranked, 'reasons'>): string[] =>
      all.map(reason).filter(Boolean),
    hours: ({ fromHour, toHour, weekday, answered, tried }: Hours): string =>
      say('hours', {
        from: fromHour,
        to: toHour,
        weekday: weekday ? `, ${say(`weekday.${weekday}`)}` : '',
        answered,
        tried,
      }),
  }
}
