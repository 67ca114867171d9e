import { Mark } from '../../ui/mark.tsx'
import { Panel } from '../../ui/panel.tsx'
import styles from './look.module.css'

const roles = [
  'ink',
  'muted',
  'paper',
  'surface',
  'brand',
  'attention',
  'stop',
  'done',
  'info',
] as const

/** The mark, the palette and the sizes. */
export function LookPalette() {
  return (
    <Panel title="Mark · palette · sizes">
      <div className={styles.column}>
        <div className={styles.row}>
          {[16, 24, 32, 64, 128].map((size) => (
            <Mark key={size} size={size} />
          ))}
        </div>
        <ul className={styles.row}>
          {roles.map((role) => (
            <li key={role} className={styles.swatch}>
              <div className={styles.color} data-role={role} />
              {role}
            </li>
          ))}
        </ul>
        <p className={styles.size22}>22 · Vamos resolver isso juntos?</p>
        <p className={styles.size18}>18 · Vamos resolver isso juntos?</p>
        <p>15 · Vamos resolver isso juntos?</p>
        <p className="small muted">13 · Vamos resolver isso juntos?</p>
      </div>
    </Panel>
  )
}
