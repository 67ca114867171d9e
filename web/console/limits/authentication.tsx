import { readDialingLimits, stateAuthentication } from '../../../api/dialing.ts'
import { useMay } from '../../session.ts'
import { SwitchField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'

/** Only the agency knows what its carrier does with its calls. */
export function Authentication({ isAuthenticated }: { readonly isAuthenticated: boolean }) {
  const say = useWords('limits')
  const may = useMay()
  const state = useDo(stateAuthentication, {
    refreshes: [readDialingLimits],
    says: () => say('stated'),
  })
  return (
    <Panel title={say('authentication')} help={say('authenticationHelp')}>
      <SwitchField
        label={say('isAuthenticated')}
        value={isAuthenticated}
        isDisabled={!may('set-policies') || state.isRunning}
        onChange={(to) => state.run({ isAuthenticated: to })}
      />
    </Panel>
  )
}
