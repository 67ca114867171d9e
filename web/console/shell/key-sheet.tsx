import { Dialog } from '../../ui/dialog.tsx'
import { SwitchField } from '../../ui/fields.tsx'
import { Keys } from '../../ui/keys.tsx'
import { useShownKeys } from '../../ui/use-keys.ts'
import { useWords } from '../../words.ts'
import styles from './key-sheet.module.css'

type KeySheetProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly isSingleKey: boolean
  readonly onSingleKey: (isOn: boolean) => void
}

/** Every shortcut of the screen that is open. */
export function KeySheet({ isOpen, onClose, isSingleKey, onSingleKey }: KeySheetProps) {
  const say = useWords('shell')
  const shown = useShownKeys()
  const everywhere = [
    { keys: 'Ctrl+K', does: say('keysPalette') },
    { keys: 'Ctrl+/', does: say('keysSheet') },
    { keys: 'Esc', does: say('keysClose') },
  ]
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say('keys')}>
      <div className={styles.sheet}>
        <p className="muted">{say('keysHelp')}</p>
        {shown.length > 0 && <List title={say('thisScreen')} keys={shown} />}
        <List title={say('everywhere')} keys={everywhere} />
        <SwitchField label={say('singleKey')} value={isSingleKey} onChange={onSingleKey} />
      </div>
    </Dialog>
  )
}

type ListProps = {
  readonly title: string
  readonly keys: readonly { readonly keys: string; readonly does: string }[]
}

function List({ title, keys }: ListProps) {
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.list}>
        {keys.map((deed) => (
          <div key={deed.keys} className={styles.line}>
            <dt>{deed.does}</dt>
            <dd>
              <span className="unseen">{deed.keys}</span>
              <Keys of={deed.keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
