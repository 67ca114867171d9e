import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readTimeline } from '../../../api/debtors.ts'
import { noteProblem, problemEvidence, problemKinds, readGoodPayer } from '../../../api/policies.ts'
import { useNow } from '../../session.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DayField, SelectField } from '../../ui/fields.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from './debtor-forms.module.css'

type NoteProblemProps = {
  readonly debtorId: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** What happened, in one word, and what was seen of it: nothing else is asked or kept. */
export function NoteProblemDialog({ debtorId, isOpen, onClose }: NoteProblemProps) {
  const say = useWords('policies')
  const today = useNow().slice(0, 10)
  const [kind, setKind] = useState<(typeof problemKinds)[number] | null>(null)
  const [evidence, setEvidence] = useState<(typeof problemEvidence)[number]>('document')
  const [verifiedOn, setVerifiedOn] = useState(today)
  const noting = useDo(noteProblem, {
    refreshes: [readGoodPayer, readTimeline],
    says: () => say('goodPayer.saved'),
  })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!kind) return
    const answer = await noting.run({ debtorId, kind, evidence, verifiedOn })
    if (answer.ok) onClose()
  }
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say('goodPayer.note')}>
      <form className={styles.form} onSubmit={save}>
        <p className="small muted">{say('goodPayer.noteHelp')}</p>
        <SelectField
          label={say('goodPayer.kindField')}
          choices={problemKinds.map((one) => ({ value: one, word: say(`goodPayer.kind.${one}`) }))}
          value={kind}
          onChange={setKind}
          isRequired
          hasFocus
        />
        <SelectField
          label={say('goodPayer.evidenceField')}
          choices={problemEvidence.map((one) => ({
            value: one,
            word: say(`goodPayer.evidence.${one}`),
          }))}
          value={evidence}
          onChange={(seen) => seen && setEvidence(seen)}
        />
        <DayField
          label={say('goodPayer.dayField')}
          value={verifiedOn}
          max={today}
          onChange={setVerifiedOn}
        />
        <Button type="submit" loading={noting.isRunning} disabled={!kind || !verifiedOn}>
          {say('goodPayer.save')}
        </Button>
      </form>
    </Dialog>
  )
}
