import { Button } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '../../ui/dialog.tsx'
import { LongTextField } from '../../ui/fields.tsx'
import styles from './debtor-forms.module.css'

type EvidenceDialogProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly label: string
  readonly word: string
  readonly isRunning: boolean
  readonly onGiven: (evidence: string) => void
}

/** Nothing that stops or reopens contact is changed without saying who said so. */
export function EvidenceDialog(props: EvidenceDialogProps) {
  const { isOpen, onClose, title, label, word, isRunning, onGiven } = props
  const [evidence, setEvidence] = useState('')
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          onGiven(evidence.trim())
          setEvidence('')
        }}
      >
        <LongTextField
          label={label}
          value={evidence}
          onChange={setEvidence}
          maxLength={200}
          hasFocus
          isRequired
        />
        <Button type="submit" loading={isRunning} disabled={!evidence.trim()}>
          {word}
        </Button>
      </form>
    </Dialog>
  )
}
