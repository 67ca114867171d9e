import { Button } from '@mantine/core'
import { useState } from 'react'
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
  const words = useRefusalWords()
  const [given, setGiven] = useState(blank)
  const adding = useDo(addContactPoint, {
    refreshes: [readDebtor, readBrief, readTimeline],
    says: () => say('added'),
    quiet: 'all',
  })
  const change = (patch: Partial<Given>) => setGiven((now) => ({ ...now, ...patch }))
  const add = async () => {
    const { note, ...rest } = given
    const answer = await adding.run({ debtorId, ...rest, ...(note.trim() ? { note } : {}) })
    if (!answer.ok) return
    setGiven(blank)
    onClose()
  }
  const { problem } = adding
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say('addContact')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <ChoiceField
          label={say('addKind')}
          value={given.kind}
          onChange={(kind) => change({ kind })}
          choices={[
            { value: 'phone', word: say('kind.phone') },
            { value: 'email', word: say('addEmail') },
          ]}
        />
        <TextField
          label={given.kind === 'phone' ? say('addPhone') : say('addEmail')}
          kind={given.kind === 'phone' ? 'tel' : 'email'}
          value={given.value}
          onChange={(value) => change({ value })}
          problem={problem ? words(problem.refusal, problem.facts) : undefined}
          hasFocus
          isRequired
        />
        <SelectField
          label={say('addProvenance')}
          value={given.provenance}
          onChange={(provenance) => provenance && change({ provenance })}
          choices={provenances.map((value) => ({ value, word: say(`provenance.${value}`) }))}
        />
        <SelectField
          label={say('addHolder')}
          value={given.holder}
          onChange={(holder) => holder && change({ holder })}
          choices={holders.map((value) => ({ value, word: say(`holder.${value}`) }))}
        />
        <TextField
          label={say('addNote')}
          value={given.note}
          onChange={(note) => change({ note })}
          maxLength={200}
        />
        <Button type="submit" loading={adding.isRunning} disabled={!given.value.trim()}>
          {say('addContact')}
        </Button>
      </form>
    </Dialog>
  )
}
