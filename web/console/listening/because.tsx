import type { AskedQuestion } from '../../../api/listening.ts'
import { useWords } from '../../words.ts'

/** Why it is proposed; that nothing is known of it goes without saying. */
export function Because({ of }: { readonly of: AskedQuestion }) {
  const say = useWords('listening')
  const reasons = of.reasons.filter(({ reason }) => reason !== 'not-known')
  return <>{reasons.map(({ reason, facts }) => ` · ${say(`because.${reason}`, facts as never)}`)}</>
}
