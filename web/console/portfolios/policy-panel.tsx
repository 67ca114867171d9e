import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import {
  type publishFollowUpPolicy,
  type publishOfferPolicy,
  type publishTerms,
  readPolicies,
} from '../../../api/creditors.ts'
import type { AskOf } from '../../../api/endpoint.ts'
import { useMay } from '../../session.ts'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useRefresh } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { type Draft, type DraftField, isWhole } from './policy-draft.ts'
import styles from './portfolios.module.css'

type Publish = typeof publishTerms | typeof publishOfferPolicy | typeof publishFollowUpPolicy

type InForce<Policy> = {
  readonly version: number
  readonly madeAt: string
  readonly madeBy: string
  readonly policy: Policy
}

type PolicyPanelProps<E extends Publish> = {
  readonly portfolioId: string
  readonly endpoint: E
  readonly inForce: InForce<AskOf<E>['policy']>
  readonly words: (policy: AskOf<E>['policy']) => ReactNode
  readonly form: (field: DraftField<AskOf<E>['policy']>) => ReactNode
  /** Puts in order what is published; nothing while it contradicts itself. */
  readonly inOrder?: (policy: AskOf<E>['policy']) => AskOf<E>['policy'] | undefined
}

/** A rule in force, said in words; changed by publishing the next version of it. */
export function PolicyPanel<E extends Publish>(props: PolicyPanelProps<E>) {
  const { inForce, words } = props
  const say = useWords('portfolios')
  const formats = useFormats()
  const canSet = useMay()('set-policies')
  const [isEditing, setIsEditing] = useState(false)
  const { version, madeBy, madeAt } = inForce
  const help =
    version === 0
      ? say('policy.usual')
      : say('policy.version', { version, name: madeBy, at: formats.instant(madeAt) })
  return (
    <Panel
      title={say('policy.inForce')}
      help={help}
      actions={
        canSet &&
        !isEditing && (
          <Button variant="default" onClick={() => setIsEditing(true)}>
            {say('policy.change')}
          </Button>
        )
      }
    >
      {isEditing ? (
        <PolicyForm {...props} onEnd={() => setIsEditing(false)} />
      ) : (
        words(inForce.policy)
      )}
    </Panel>
  )
}

type PolicyFormProps<E extends Publish> = PolicyPanelProps<E> & { readonly onEnd: () => void }

/** What is typed stays when somebody else publishes meanwhile; then one of the two is chosen. */
function PolicyForm<E extends Publish>(props: PolicyFormProps<E>) {
  type Policy = AskOf<E>['policy']
  const { portfolioId, endpoint, inForce, form, inOrder, onEnd } = props
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
    if (answer.ok || answer.refusal === 'changed-meanwhile') await refresh(readPolicies)
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

type MeanwhileProps = {
  readonly of: InForce<unknown>
  readonly onTheirs: () => void
  readonly onMine: () => void
}

function Meanwhile({ of, onTheirs, onMine }: MeanwhileProps) {
  const say = useWords('portfolios')
  return (
    <div role="alert">
      <Notice tone="attention" title={say('meanwhile.title')}>
        <p>{say('meanwhile.text', { name: of.madeBy, version: of.version })}</p>
        <div className={styles.buttons} data-start>
          <Button variant="default" size="xs" onClick={onTheirs}>
            {say('meanwhile.theirs')}
          </Button>
          <Button variant="default" size="xs" onClick={onMine}>
            {say('meanwhile.mine')}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
