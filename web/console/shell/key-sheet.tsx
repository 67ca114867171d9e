import { Dialog } from '../../ui/dialog.tsx'
import { SwitchField } from '../../ui/fields.tsx'
import { useShownKeys } from '../../ui/use-keys.ts'
import { useWords } from '../../words.ts'
import { KeyList } from './key-list.tsx'
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
  ]
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say('keys')}>
      <div className={styles.sheet}>
        <p className="muted">{say('keysHelp')}</p>
        {shown.length > 0 && <KeyList title={say('thisScreen')} keys={shown} />}
        <KeyList title={say('everywhere')} keys={everywhere} />
        <KeyList title={say('always')} keys={[{ keys: 'Esc', does: say('keysClose') }]} isFixed />
        <SwitchField label={say('singleKey')} value={isSingleKey} onChange={onSingleKey} />
      </div>
    </Dialog>
  )
}
