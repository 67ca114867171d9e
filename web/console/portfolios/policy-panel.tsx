import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type {
  publishFollowUpPolicy,
  publishOfferPolicy,
  publishTerms,
} from '../../../api/creditors.ts'
import type { AskOf } from '../../../api/endpoint.ts'
import { useMay } from '../../session.ts'
import { Panel } from '../../ui/panel.tsx'
import { useFormats, useWords } from '../../words.ts'
import type { DraftField } from './policy-draft.ts'
import { PolicyForm } from './policy-form.tsx'

export type Publish = typeof publishTerms | typeof publishOfferPolicy | typeof publishFollowUpPolicy

export type InForce<Policy> = {
  readonly version: number
  readonly madeAt: string
  readonly madeBy: string
  readonly policy: Policy
}

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

/** A rule in force, said in words; changed by publishing the next version of it. */
export function PolicyPanel<E extends Publish, Policy extends AskOf<E>['policy']>(
  props: PolicyPanelProps<E, Policy>,
) {
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
