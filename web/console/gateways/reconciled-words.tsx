import { useFormats, useWords } from '../../words.ts'
import type { Account } from './account-draft.ts'

/** What the last reconciliation found, in a line. */
export function ReconciledWords({ of }: { readonly of: NonNullable<Account['reconciled']> }) {
  const say = useWords('gateways')
  const { instant } = useFormats()
  const at = instant(of.at)
  if (of.problem) return <p className="small">{say('reconcileFailed', { at })}</p>
  return (
    <p className="small muted">
      {say('reconciled', { at, heard: of.heard, looked: of.looked, moved: of.moved })}
    </p>
  )
}
