import { readGoodPayer } from '../../../api/policies.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { useDesk } from './desk.ts'

/** Whether this person's offers go beyond the usual, or the one thing that is missing for it. */
export function GoodPayerLine() {
  const say = useWords('policies')
  const { debtorId, portfolioId } = useDesk().brief.call
  const { value } = useRead(readGoodPayer, { debtorId, portfolioId }, { freshMs: 60_000 })
  if (!value || value.missing === 'good-payers-off') return null
  if (value.isGoodPayer) return <p className="small">{say('goodPayer.open')}</p>
  // Only what can be mended in this talk is worth the agent's eye.
  if (value.missing !== 'problem-not-verified' || value.firstPaidOn === null) return null
  return (
    <p className="small muted">
      {say('goodPayer.title')}: {say('goodPayer.missing.problem-not-verified')}{' '}
      {say('goodPayer.ask')}
    </p>
  )
}
