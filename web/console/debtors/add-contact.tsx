import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readBrief } from '../../../api/calls.ts'
import { addContactPoint, readDebtor, readTimeline } from '../../../api/debtors.ts'
import type { AskOf } from '../../../api/endpoint.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { useDo } from '../../use-do.ts'
import { useRefusalWords, useWords } from '../../words.ts'
import styles from './debtor-forms.module.css'

type Given = Omit<AskOf<typeof addContactPoint>, 'debtorId' | 'note'> & { readonly note: string }

const blank: Given = {
  kind: 'phone',
  value: '',
  provenance: 'consumer_provided',
  holder: 'debtor',
  note: '',
}

const provenances = [
  'consumer_provided',
  'creditor_contract',
  'guarantor_provided',
  'reference_person',
  'bureau_enriched',
  'public_search',
] as const
const holders = ['debtor', 'workplace', 'third_party', 'unknown'] as const

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
  const adding = useDo(addContactPoint, {
    refreshes: [readDebtor, readBrief, readTimeline],
    says: () => say('added'),
    quiet: 'all',
  })
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const { note, ...rest } = given
    const answer = await adding.run({ debtorId, ...rest, ...(note.trim() ? { note } : {}) })
    if (answer.ok) onDone()
  }
  const { problem } = adding
  return (
    <form className={styles.form} onSubmit={add}>
      <ContactFields
        given={given}
        problem={problem && words(problem.refusal, problem.facts)}
        onChange={(patch) => setGiven((now) => ({ ...now, ...patch }))}
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
        choices={provenances.map((value) => ({ value, word: say(`provenance.${value}`) }))}
      />
      <SelectField
        label={say('addHolder')}
        value={given.holder}
        onChange={(holder) => holder && onChange({ holder })}
        choices={holders.map((value) => ({ value, word: say(`holder.${value}`) }))}
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
