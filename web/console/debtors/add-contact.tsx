import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readBrief } from '../../../api/calls.ts'
import { addContactPoint, pointHolders, pointProvenances } from '../../../api/contact-points.ts'
import { readDebtor, readTimeline } from '../../../api/debtors.ts'
import type { AskOf } from '../../../api/endpoint.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { useDo } from '../../use-do.ts'
import { useRefusalWords, useWords } from '../../words.ts'
import styles from './debtor-forms.module.css'
import { isGivenByPeople, noProof, ProofFields, proofAsked } from './proof-fields.tsx'

type Given = Pick<AskOf<typeof addContactPoint>, 'kind' | 'value' | 'provenance' | 'holder'> & {
  readonly note: string
}

const blank: Given = {
  kind: 'phone',
  value: '',
  provenance: 'consumer_provided',
  holder: 'debtor',
  note: '',
}

type AddContactProps = {
  readonly debtorId: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A new way to reach somebody; who gave it is asked for, because it decides how it may be used. */
export function AddContact({ debtorId, isOpen, onClose }: AddContactProps) {
  const say = useWords('debtors')
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say('addContact')}>
      <ContactForm debtorId={debtorId} onDone={onClose} />
    </Dialog>
  )
}

type ContactFormProps = { readonly debtorId: string; readonly onDone: () => void }

function ContactForm({ debtorId, onDone }: ContactFormProps) {
  const say = useWords('debtors')
  const words = useRefusalWords()
  const [given, setGiven] = useState(blank)
  const [proof, setProof] = useState(noProof)
  const adding = useDo(addContactPoint, {
    refreshes: [readDebtor, readBrief, readTimeline],
    says: () => say('added'),
    quiet: 'all',
  })
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const { note, ...rest } = given
    const known = { ...rest, ...(note.trim() ? { note } : {}), ...proofAsked(proof) }
    const answer = await adding.run({ debtorId, ...known })
    if (answer.ok) onDone()
  }
  const { problem } = adding
  const isOfProof = problem?.facts.field === 'way' || problem?.facts.field === 'evidence'
  const said = problem && words(problem.refusal, problem.facts)
  return (
    <form className={styles.form} onSubmit={add}>
      <ContactFields
        given={given}
        problem={isOfProof ? undefined : said}
        onChange={(patch) => setGiven((now) => ({ ...now, ...patch }))}
      />
      <ProofFields
        proof={proof}
        isRequired={isGivenByPeople(given.provenance)}
        problem={isOfProof ? said : undefined}
        onChange={(patch) => setProof((now) => ({ ...now, ...patch }))}
      />
      <Button type="submit" loading={adding.isRunning} disabled={!given.value.trim()}>
        {say('addContact')}
      </Button>
    </form>
  )
}

type ContactFieldsProps = {
  readonly given: Given
  readonly problem: string | undefined
  readonly onChange: (patch: Partial<Given>) => void
}

function ContactFields({ given, problem, onChange }: ContactFieldsProps) {
  const say = useWords('debtors')
  const isPhone = given.kind === 'phone'
  return (
    <>
      <ChoiceField
        label={say('addKind')}
        value={given.kind}
        onChange={(kind) => onChange({ kind })}
        choices={[
          { value: 'phone', word: say('kind.phone') },
          { value: 'email', word: say('addEmail') },
        ]}
      />
      <TextField
        label={isPhone ? say('addPhone') : say('addEmail')}
        kind={isPhone ? 'tel' : 'email'}
        value={given.value}
        onChange={(value) => onChange({ value })}
        problem={problem}
        hasFocus
        isRequired
      />
      <SelectField
        label={say('addProvenance')}
        value={given.provenance}
        onChange={(provenance) => provenance && onChange({ provenance })}
        choices={pointProvenances.map((value) => ({ value, word: say(`provenance.${value}`) }))}
      />
      <SelectField
        label={say('addHolder')}
        value={given.holder}
        onChange={(holder) => holder && onChange({ holder })}
        choices={pointHolders.map((value) => ({ value, word: say(`holder.${value}`) }))}
      />
      <TextField
        label={say('addNote')}
        value={given.note}
        onChange={(note) => onChange({ note })}
        maxLength={200}
      />
    </>
  )
}
