import { Dialog } from '../../ui/dialog.tsx'
import { useWords } from '../../words.ts'
import { type Added, AddPersonForm } from './add-person-form.tsx'
import { HandOver } from './hand-over.tsx'

type AddPersonDialogProps = {
  readonly added: Added | undefined
  readonly onAdded: (added: Added) => void
  readonly onClose: () => void
  readonly onHandedOver: () => void
}

/** A new person; afterwards the password, to be handed over. */
export function AddPersonDialog(props: AddPersonDialogProps) {
  const { added, onAdded, onClose, onHandedOver } = props
  const say = useWords('team')
  return (
    <Dialog isOpen onClose={onClose} title={say(added ? 'password.title' : 'addTitle')}>
      {added ? <HandOver of={added} onDone={onHandedOver} /> : <AddPersonForm onAdded={onAdded} />}
    </Dialog>
  )
}
