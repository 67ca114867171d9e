import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import {
  confirmContactPoint,
  correctContactPoint,
  pointHolders,
  pointProvenances,
  readContactStory,
} from '../../../api/contact-points.ts'
import { readDebtor, readTimeline } from '../../../api/debtors.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { LongTextField, SelectField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from './debtor-forms.module.css'
import { isGivenByPeople, noProof, ProofFields, proofAsked } from './proof-fields.tsx'
import type { DebtorFile } from './who-panel.tsx'

type ContactPoint = DebtorFile['contactPoints'][number]

type ContactDialogProps = {
  readonly point: ContactPoint | undefined
  readonly onClose: () => void
}

const refreshes = [readDebtor, readContactStory, readTimeline]

/** What is known of a contact is put right: who gave it, whose it is, and why we say so now. */
export function CorrectContact({ point, onClose }: ContactDialogProps) {
  const say = useWords('numbers')
  return (
    <Dialog
      isOpen={point !== undefined}
      onClose={onClose}
      title={say('correctTitle', { contact: point?.display ?? '' })}
    >
      {point && <CorrectForm key={point.id} point={point} onDone={onClose} />}
    </Dialog>
  )
}

type FormProps = { readonly point: ContactPoint; readonly onDone: () => void }

function CorrectForm({ point, onDone }: FormProps) {
  const say = useWords('numbers')
  const words = useWords('debtors')
  const known = pointProvenances.find((one) => one === point.provenance)
  const [provenance, setProvenance] = useState(known ?? 'creditor_contract')
  const [holder, setHolder] = useState(
    pointHolders.find((one) => one === point.holder) ?? 'unknown',
  )
  const [proof, setProof] = useState(noProof)
  const [why, setWhy] = useState('')
  const correcting = useDo(correctContactPoint, {
    refreshes,
    says: () => say('corrected'),
    quiet: 'all',
  })
  const correct = async (event: FormEvent) => {
    event.preventDefault()
    const facts = { provenance, holder, why: why.trim(), ...proofAsked(proof) }
    if ((await correcting.run({ contactPointId: point.id, ...facts })).ok) onDone()
  }
  return (
    <form className={styles.form} onSubmit={correct}>
      <p className="small muted">{say('correctHelp')}</p>
      <SelectField
        label={words('addProvenance')}
        value={provenance}
        onChange={(value) => value && setProvenance(value)}
        choices={pointProvenances.map((value) => ({ value, word: words(`provenance.${value}`) }))}
      />
      <SelectField
        label={words('addHolder')}
        value={holder}
        onChange={(value) => value && setHolder(value)}
        choices={pointHolders.map((value) => ({ value, word: words(`holder.${value}`) }))}
      />
      <ProofFields
        proof={proof}
        isRequired={isGivenByPeople(provenance)}
        problem={undefined}
        onChange={(patch) => setProof((now) => ({ ...now, ...patch }))}
      />
      <LongTextField label={say('why')} value={why} onChange={setWhy} maxLength={200} isRequired />
      {correcting.problem && <Problem of={correcting.problem} />}
      <Button type="submit" loading={correcting.isRunning} disabled={!why.trim()}>
        {say('correctWord')}
      </Button>
    </form>
  )
}

/** The person said that the contact is good to use. */
export function ConfirmContact({ point, onClose }: ContactDialogProps) {
  const say = useWords('numbers')
  return (
    <Dialog
      isOpen={point !== undefined}
      onClose={onClose}
      title={say('confirmTitle', { contact: point?.display ?? '' })}
    >
      {point && <ConfirmForm key={point.id} point={point} onDone={onClose} />}
    </Dialog>
  )
}

function ConfirmForm({ point, onDone }: FormProps) {
  const say = useWords('numbers')
  const [proof, setProof] = useState(noProof)
  const confirming = useDo(confirmContactPoint, {
    refreshes,
    says: () => say('confirmed'),
    quiet: 'all',
  })
  const confirm = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await confirming.run({ contactPointId: point.id, ...proofAsked(proof) })
    if (answer.ok) onDone()
  }
  return (
    <form className={styles.form} onSubmit={confirm}>
      <p className="small muted">{say('confirmHelp')}</p>
      <ProofFields
        proof={proof}
        isRequired
        problem={undefined}
        onChange={(patch) => setProof((now) => ({ ...now, ...patch }))}
      />
      {confirming.problem && <Problem of={confirming.problem} />}
      <Button type="submit" loading={confirming.isRunning}>
        {say('confirmWord')}
      </Button>
    </form>
  )
}
