import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readPolicies } from '../../../api/creditors.ts'
import type { AskOf } from '../../../api/endpoint.ts'
import { listPolicyVersions } from '../../../api/policies.ts'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useRefresh } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { Meanwhile } from './meanwhile.tsx'
import { type Draft, isWhole } from './policy-draft.ts'
import type { PolicyPanelProps, Publish } from './policy-panel.tsx'
import styles from './portfolios.module.css'

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
