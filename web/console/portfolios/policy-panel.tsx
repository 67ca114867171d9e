import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AskOf } from '../../../api/endpoint.ts'
import { useMay } from '../../session.ts'
import { Panel } from '../../ui/panel.tsx'
import { useFormats, useWords } from '../../words.ts'
import type { PolicyPanelProps, Publish } from './policy-form.tsx'
import { PolicyForm } from './policy-form.tsx'

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
