import { Button } from '@mantine/core'
import { useState } from 'react'
import { closeComplaint, complaintCauses, complaintResults } from '../../../api/complaints.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { LongTextField, SelectField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from './complaints.module.css'
import { caseRefreshes } from './refreshes.ts'

type Result = (typeof complaintResults)[number]
type Cause = (typeof complaintCauses)[number]

/** What it came to and what caused it; then contact is free again. */
export function CloseCase({ complaintId }: { readonly complaintId: string }) {
  const say = useWords('complaints')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button color="clay" variant="outline" onClick={() => setIsOpen(true)}>
        {say('close')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={say('closeTitle')}>
        <Form complaintId={complaintId} onDone={() => setIsOpen(false)} />
      </Dialog>
    </>
  )
}

type FormProps = { readonly complaintId: string; readonly onDone: () => void }

function Form({ complaintId, onDone }: FormProps) {
  const say = useWords('complaints')
  const [result, setResult] = useState<Result | null>(null)
  const [rootCause, setRootCause] = useState<Cause | null>(null)
  const [reason, setReason] = useState('')
  const closing = useDo(closeComplaint, {
    refreshes: caseRefreshes,
    quiet: 'all',
    says: () => say('closed'),
  })
  const isWhole = result !== null && rootCause !== null && reason.trim() !== ''
  const close = async () => {
    if (!result || !rootCause) return
    if ((await closing.run({ complaintId, result, rootCause, reason })).ok) onDone()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void close()
      }}
    >
      <p>{say('closeHelp')}</p>
      <SelectField
        label={say('closeResult')}
        choices={complaintResults.map((value) => ({ value, word: say(`result.${value}`) }))}
        value={result}
        onChange={setResult}
        isRequired
        hasFocus
      />
      <SelectField
        label={say('closeCause')}
        choices={complaintCauses.map((value) => ({ value, word: say(`cause.${value}`) }))}
        value={rootCause}
        onChange={setRootCause}
        isRequired
      />
      <LongTextField
        label={say('closeReason')}
        maxLength={200}
        value={reason}
        onChange={setReason}
        isRequired
      />
      {closing.problem && <Problem of={closing.problem} />}
      <Button type="submit" loading={closing.isRunning} disabled={!isWhole}>
        {say('closeSubmit')}
      </Button>
    </form>
  )
}
