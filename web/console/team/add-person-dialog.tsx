import { useState } from 'react'
import { Dialog } from '../../ui/dialog.tsx'
import { useWords } from '../../words.ts'
import { type Added, AddPersonForm } from './add-person-form.tsx'
import { HandOver } from './hand-over.tsx'

/** A new person; afterwards the password, once, to be handed over. */
export function AddPersonDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords('team')
  const [added, setAdded] = useState<Added>()
  return (
    <Dialog isOpen onClose={onClose} title={say(added ? 'password.title' : 'addTitle')}>
      {added ? <HandOver of={added} onClose={onClose} /> : <AddPersonForm onAdded={setAdded} />}
    </Dialog>
  )
}
