import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { type FormEvent, useState } from 'react'
import type {
  publishFollowUpPolicy,
  publishOfferPolicy,
  publishTerms,
} from '../../../api/creditors.ts'
import { readPolicies } from '../../../api/creditors.ts'
import type { AskOf } from '../../../api/endpoint.ts'
import { listPolicyVersions } from '../../../api/policies.ts'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useRefresh } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import type { InForce } from './meanwhile.tsx'
import { Meanwhile } from './meanwhile.tsx'
import type { DraftField } from './policy-draft.ts'
import { type Draft, isWhole } from './policy-draft.ts'
import styles from './portfolios.module.css'

export type Publish = typeof publishTerms | typeof publishOfferPolicy | typeof publishFollowUpPolicy

export type PolicyPanelProps<
  E extends Publish,
  Policy extends AskOf<E>['policy'] = AskOf<E>['policy'],
> = {
  readonly portfolioId: string
  readonly endpoint: E
  readonly inForce: InForce<Policy>
  readonly words: (policy: Policy) => ReactNode
  readonly form: (field: DraftField<Policy>) => ReactNode
  /** Puts in order what is published; nothing while it contradicts itself. */
  readonly inOrder?: (policy: Policy) => Policy | undefined
  /** What the draft would do, before it is published; nothing while it is not whole. */
  readonly effect?: (policy: Policy | undefined) => ReactNode
}

type PolicyFormProps<E extends Publish, Policy extends AskOf<E>['policy']> = PolicyPanelProps<
  E,
  Policy
> & { readonly onEnd: () => void }

/** What is typed stays when somebody else publishes meanwhile; then one of the two is chosen. */
export function PolicyForm<E extends Publish, Policy extends AskOf<E>['policy']>(
  props: PolicyFormProps<E, Policy>,
) {
  const { portfolioId, endpoint, inForce, form, inOrder, effect, onEnd } = props
  const say = useWords('portfolios')
  const [basedOn, setBasedOn] = useState(inForce.version)
  const [draft, setDraft] = useState(inForce.policy as Draft<Policy>)
  const refresh = useRefresh()
  const publish = useDo(endpoint, {
    says: (made) => say('policy.published', { version: made.version }),
    quiet: 'all',
  })
  const isOld = inForce.version !== basedOn
  const whole = isWhole<Policy>(draft) ? draft : undefined
  const policy = whole && inOrder ? inOrder(whole) : whole
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!policy) return
    const answer = await publish.run({ portfolioId, basedOn, policy } as AskOf<E>)
    if (answer.ok) onEnd()
    if (answer.ok || answer.refusal === 'changed-meanwhile')
      await refresh(readPolicies, listPolicyVersions)
  }
  const begin = (policy: Draft<Policy>) => {
    setBasedOn(inForce.version)
    setDraft(policy)
  }
  return (
    <form onSubmit={send} className={styles.form}>
      {isOld && (
        <Meanwhile
          of={inForce}
          onTheirs={() => begin(inForce.policy as Draft<Policy>)}
          onMine={() => begin(draft)}
        />
      )}
      {form({ draft, onChange: setDraft })}
      {effect?.(policy)}
      {publish.problem && !isOld && <Problem of={publish.problem} />}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onEnd}>
          {say('policy.keep')}
        </Button>
        <Button type="submit" loading={publish.isRunning} disabled={isOld || !policy}>
          {say('policy.publish', { version: inForce.version + 1 })}
        </Button>
      </div>
    </form>
  )
}
