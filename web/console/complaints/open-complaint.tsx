import { Button, Checkbox } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { countComplaintCauses, countComplaints } from '../../../api/complaint-reports.ts'
import {
  complaintCauses,
  complaintChannels,
  listComplaints,
  openComplaint,
} from '../../../api/complaints.ts'
import { listCreditors } from '../../../api/creditors.ts'
import { readDebtor, readTimeline } from '../../../api/debtors.ts'
import { Sheet } from '../../ui/dialog.tsx'
import { DayField, LongTextField, SelectField, TextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './complaints.module.css'
import { type Chosen, PersonPicker } from './person-picker.tsx'

type OpenProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Whose it is, when that is known already. */
  readonly person?: Chosen | undefined
}

/** A complaint that came in: where, whose, when and about what. */
export function OpenComplaint({ isOpen, onClose, person }: OpenProps) {
  const say = useWords('complaints')
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={say('open')}>
      {isOpen && <Form onDone={onClose} person={person} />}
    </Sheet>
  )
}

const places = complaintChannels.filter((one) => one !== 'call')
type Place = (typeof places)[number]
type Cause = (typeof complaintCauses)[number]

const empty = {
  channel: null as Place | null,
  number: '',
  complainant: '',
  creditorId: null as string | null,
  onDay: '',
  dueOn: '',
  causes: [] as readonly Cause[],
  story: '',
}

type FormProps = { readonly onDone: () => void; readonly person: Chosen | undefined }

function Form({ onDone, person }: FormProps) {
  const say = useWords('complaints')
  const navigate = useNavigate()
  const [draft, setDraft] = useState(empty)
  const [chosen, setChosen] = useState(person)
  const creditors = useRead(listCreditors, {})
  const change = (part: Partial<typeof empty>) => setDraft((now) => ({ ...now, ...part }))
  const opening = useDo(openComplaint, {
    refreshes: [listComplaints, countComplaints, countComplaintCauses, readDebtor, readTimeline],
    quiet: 'all',
    says: () => say(chosen ? 'opened' : 'openedUnknown'),
  })
  const { channel, onDay, causes } = draft
  const isWhole = channel !== null && onDay !== '' && causes.length > 0
  const submit = async () => {
    if (!channel) return
    const answer = await opening.run({
      ...{ channel, onDay, causes: [...causes], story: draft.story, debtorId: chosen?.id },
      number: draft.number || undefined,
      complainant: draft.complainant || undefined,
      creditorId: draft.creditorId ?? undefined,
      dueOn: draft.dueOn || undefined,
    })
    if (!answer.ok) return
    onDone()
    await navigate({
      to: '/reclamacoes/$complaintId',
      params: { complaintId: answer.value.complaintId },
    })
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <SelectField
        label={say('form.channel')}
        choices={places.map((value) => ({ value, word: say(`channel.${value}`) }))}
        value={channel}
        onChange={(value) => change({ channel: value })}
        isRequired
        hasFocus
      />
      <TextField
        label={say('form.number')}
        help={say('form.numberHelp')}
        maxLength={60}
        value={draft.number}
        onChange={(number) => change({ number })}
      />
      <PersonPicker chosen={chosen} onChange={setChosen} />
      {!chosen && (
        <TextField
          label={say('form.complainant')}
          maxLength={200}
          value={draft.complainant}
          onChange={(complainant) => change({ complainant })}
        />
      )}
      <SelectField
        label={say('form.creditor')}
        isClearable
        example={say('form.noCreditor')}
        choices={(creditors.value?.items ?? []).map(({ id, name }) => ({ value: id, word: name }))}
        value={draft.creditorId}
        onChange={(creditorId) => change({ creditorId })}
      />
      <DayField
        label={say('form.onDay')}
        value={onDay}
        onChange={(value) => change({ onDay: value })}
        isRequired
      />
      <DayField
        label={say('form.dueOn')}
        help={say('form.dueHelp')}
        value={draft.dueOn}
        onChange={(dueOn) => change({ dueOn })}
      />
      <Checkbox.Group
        label={say('form.causes')}
        value={[...causes]}
        onChange={(value) => change({ causes: value as Cause[] })}
      >
        <div className={styles.found}>
          {complaintCauses.map((cause) => (
            <Checkbox key={cause} value={cause} label={say(`cause.${cause}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <LongTextField
        label={say('form.story')}
        rows={3}
        maxLength={4000}
        value={draft.story}
        onChange={(story) => change({ story })}
      />
      {opening.problem && <Problem of={opening.problem} />}
      <Button type="submit" loading={opening.isRunning} disabled={!isWhole}>
        {say('form.submit')}
      </Button>
    </form>
  )
}
