import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readExcuses } from '../../../api/excuses.ts'
import { useWords } from '../../words.ts'

type Rate = ReplyOf<typeof readExcuses>['cards'][number]['replies'][number]['rate']

/** How often it ended in a deal; few cases are said to be few. */
export function RateWords({ of }: { readonly of: Rate }) {
  const say = useWords('excuses')
  const { won, tries, lowPct: low, highPct: high } = of
  if (tries === 0) return <span className="small muted">{say('rateNone')}</span>
  const words = of.isFew ? say('rateFew', { won, tries }) : say('rate', { won, tries, low, high })
  return <span className="small muted">{words}</span>
}
