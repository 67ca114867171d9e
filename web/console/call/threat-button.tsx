import { Button } from '@mantine/core'
import { IconMessageReport } from '@tabler/icons-react'
import { useState } from 'react'
import { readBrief } from '../../../api/calls.ts'
import { countComplaints } from '../../../api/complaint-reports.ts'
import { complaintChannels, listComplaints, reportThreat } from '../../../api/complaints.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { LongTextField, SelectField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from '../complaints/complaints.module.css'
import { useDesk } from './desk.ts'

/** "I will go to the Procon": a supervisor hears of it at once, and nobody calls again. */
export function ThreatButton() {
  const say = useWords('complaints')
  const { brief } = useDesk()
  const [isOpen, setIsOpen] = useState(false)
  const close = () => setIsOpen(false)
  if (brief.call.state !== 'talking' && brief.call.state !== 'wrapping') return null
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconMessageReport size={18} stroke={1.5} aria-hidden="true" />}
        onClick={() => setIsOpen(true)}
      >
        {say('threat.button')}
      </Button>
      <ThreatDialog callId={brief.call.id} isOpen={isOpen} onClose={close} />
    </>
  )
}

type ThreatDialogProps = {
  readonly callId: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

export function ThreatDialog({ callId, isOpen, onClose }: ThreatDialogProps) {
  const say = useWords('complaints')
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say('threat.title')}>
      <Form callId={callId} onDone={onClose} />
    </Dialog>
  )
}

const places = complaintChannels.filter((one) => one !== 'call')
type Place = (typeof places)[number]

function Form({ callId, onDone }: { readonly callId: string; readonly onDone: () => void }) {
  const say = useWords('complaints')
  const [where, setWhere] = useState<Place | null>(null)
  const [said, setSaid] = useState('')
  const telling = useDo(reportThreat, {
    refreshes: [readBrief, listComplaints, countComplaints],
    quiet: 'all',
    says: () => say('threat.done'),
  })
  const tell = async () => {
    if ((await telling.run({ callId, said, where: where ?? undefined })).ok) onDone()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void tell()
      }}
    >
      <p>{say('threat.help')}</p>
      <SelectField
        label={say('threat.where')}
        isClearable
        choices={places.map((value) => ({ value, word: say(`channel.${value}`) }))}
        value={where}
        onChange={setWhere}
      />
      <LongTextField
        label={say('threat.said')}
        maxLength={1000}
        value={said}
        onChange={setSaid}
        hasFocus
      />
      {telling.problem && <Problem of={telling.problem} />}
      <Button type="submit" loading={telling.isRunning}>
        {say('threat.submit')}
      </Button>
    </form>
  )
}
