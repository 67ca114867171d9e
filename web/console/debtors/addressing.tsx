import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readBrief } from '../../../api/calls.ts'
import { readDebtor, readTimeline } from '../../../api/debtors.ts'
import { setAddressing, type Treatment, treatmentsOf } from '../../../api/person-card.ts'
import { readStudy } from '../../../api/preparation.ts'
import { locales } from '../../../api/shapes.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { useDo } from '../../use-do.ts'
import { useRefusalWords, useWords } from '../../words.ts'
import styles from '../call/study.module.css'

type Person = {
  readonly id: string
  readonly preferredName: string | null
  readonly treatment: Treatment | null
  readonly locale: string
}

/** How this person likes to be called and spoken to; asked once, kept for every contact (B1.4). */
export function Addressing({ of }: { readonly of: Person }) {
  const say = useWords('study')
  const [isOpen, setIsOpen] = useState(false)
  const { treatment, preferredName } = of
  const isKnown = treatment !== null || preferredName !== null
  return (
    <div className={styles.head}>
      <span className={isKnown ? undefined : 'small muted'}>
        {treatment ? say('person.treated', { treatment }) : isKnown ? null : say('person.unasked')}
      </span>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={say('person.edit')}
        onClick={() => setIsOpen(true)}
      >
        {say('person.how')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={say('person.edit')}>
        <AddressingForm of={of} onDone={() => setIsOpen(false)} />
      </Dialog>
    </div>
  )
}

function AddressingForm({ of, onDone }: { readonly of: Person; readonly onDone: () => void }) {
  const say = useWords('study')
  const words = useRefusalWords()
  const [preferredName, setPreferredName] = useState(of.preferredName ?? '')
  const [treatment, setTreatment] = useState<Treatment | null>(of.treatment)
  const saving = useDo(setAddressing, {
    refreshes: [readBrief, readDebtor, readStudy, readTimeline],
    says: () => say('person.saved'),
    quiet: 'all',
  })
  const locale = locales.find((one) => one === of.locale) ?? 'pt-BR'
  const choices = treatmentsOf[locale].map((value) => ({ value, word: value }))
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await saving.run({
      debtorId: of.id,
      preferredName: preferredName.trim() || null,
      treatment,
    })
    if (answer.ok || answer.refusal === 'nothing-to-correct') onDone()
  }
  const { problem } = saving
  return (
    <form className={styles.form} onSubmit={save}>
      <TextField
        label={say('person.preferredName')}
        value={preferredName}
        onChange={setPreferredName}
        problem={
          problem && problem.refusal !== 'nothing-to-correct'
            ? words(problem.refusal, problem.facts)
            : undefined
        }
        maxLength={80}
        hasFocus
      />
      {choices.length > 0 && (
        <SelectField
          label={say('person.treatment')}
          value={treatment}
          onChange={setTreatment}
          choices={choices}
          isClearable
        />
      )}
      <Button type="submit" loading={saving.isRunning}>
        {say('person.save')}
      </Button>
    </form>
  )
}
