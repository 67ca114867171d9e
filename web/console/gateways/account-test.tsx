import { Loader } from '@mantine/core'
import { Notice } from '../../ui/notice.tsx'
import { useFormats, useWords } from '../../words.ts'
import type { Account } from './account-draft.ts'
import styles from './gateways.module.css'

/** What came of asking the gateway whether it knows us. */
export function AccountTest({ account }: { readonly account: Account }) {
  const say = useWords('gateways')
  const formats = useFormats()
  const { testOutcome, testDetail, testedAt, noticesAreSent, kind } = account
  if (testOutcome === null || testOutcome === 'asking' || testedAt === null)
    return (
      <p className={styles.asking} role="status">
        <Loader size="xs" aria-hidden="true" />
        {say('asking')}
      </p>
    )
  const at = formats.instant(testedAt)
  if (testOutcome !== 'works')
    return (
      <div role="status">
        <Notice tone="attention" title={say('failed', { at })}>
          {say(`outcomes.${outcomeOf(testOutcome)}`)}
          {testDetail && <span className="small muted"> ({testDetail})</span>}
        </Notice>
      </div>
    )
  return (
    <div role="status">
      <Notice tone="done">
        {say('works', { at })}{' '}
        {say(noticesAreSent ? 'noticesSent' : kind === 'asaas' ? 'noticesTyped' : 'noticesNotSent')}
      </Notice>
    </div>
  )
}

const outcomes = ['away', 'not-authorised', 'refused', 'unknown-outcome'] as const
type Outcome = (typeof outcomes)[number]

const outcomeOf = (name: string): Outcome => outcomes.find((one) => one === name) ?? 'refused'
