import { roles } from '../../../api/shapes.ts'
import { Panel } from '../../ui/panel.tsx'
import { useWords } from '../../words.ts'
import styles from './team.module.css'

/** What each role may do, in a sentence. */
export function RolesPanel() {
  const say = useWords('team')
  return (
    <Panel title={say('rolesTitle')}>
      <dl className={styles.roles}>
        {roles.map((role) => (
          <div key={role}>
            <dt>{say(`roles.${role}`)}</dt>
            <dd>{say(`can.${role}`)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
