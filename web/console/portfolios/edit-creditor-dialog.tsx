import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Static } from 'typebox'
import {
  type Creditor as CreditorShape,
  changeCreditor,
  listCreditors,
  listPortfolios,
} from '../../../api/creditors.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { askOf, draftOf, isAtField } from './creditor-draft.ts'
import { CreditorFields } from './creditor-fields.tsx'
import styles from './portfolios.module.css'

type EditCreditorProps = {
  readonly creditor: Static<typeof CreditorShape>
  readonly onClose: () => void
}

/** How a creditor is called and where its Pix goes. */
export function EditCreditorDialog({ creditor, onClose }: EditCreditorProps) {
  const say = useWords('portfolios')
  const [draft, setDraft] = useState(() => draftOf(creditor))
  const change = useDo(changeCreditor, {
    refreshes: [listCreditors, listPortfolios],
    says: () => say('creditorSaved'),
    quiet: 'all',
  })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await change.run({ creditorId: creditor.id, ...askOf(draft) })
    if (answer.ok) onClose()
  }
  return (
    <Dialog isOpen onClose={onClose} title={creditor.name}>
      <form onSubmit={save} className={styles.form}>
        <CreditorFields draft={draft} onChange={setDraft} problem={change.problem} isNew={false} />
        {change.problem && !isAtField(change.problem.refusal) && <Problem of={change.problem} />}
        <Button type="submit" loading={change.isRunning} disabled={draft.name.trim().length < 2}>
          {say('saveCreditor')}
        </Button>
      </form>
    </Dialog>
  )
}
