import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { deliveryProofs, proveDelivery } from '../../../api/duties.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DayField, SelectField, TextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import styles from './duties.module.css'
import type { Measure } from './measure.ts'
import { refreshes } from './refreshes.ts'

type Notice = Measure['notices'][number]
type DialogProps = { readonly of: Notice | undefined; readonly onClose: () => void }

/** A notice reached the person: the wait begins with this day. */
export function DeliveryDialog({ of, onClose }: DialogProps) {
  const say = useWords('duties')
  return (
    <Dialog isOpen={of !== undefined} onClose={onClose} title={say('deliveryTitle')}>
      {of && <DeliveryForm of={of} onDone={onClose} />}
    </Dialog>
  )
}

const usual = { letter: 'postal-receipt', email: 'email-receipt', whatsapp: 'reply' } as const

function DeliveryForm({ of, onDone }: { readonly of: Notice; readonly onDone: () => void }) {
  const say = useWords('duties')
  const today = useToday()
  const [deliveredOn, setDeliveredOn] = useState(today)
  const [proof, setProof] = useState<(typeof deliveryProofs)[number]>(usual[of.channel])
  const [reference, setReference] = useState('')
  const proving = useDo(proveDelivery, { refreshes, says: () => say('said.done'), quiet: 'all' })
  const prove = async (event: FormEvent) => {
    event.preventDefault()
    const given = { deliveredOn, proof, reference: reference.trim() }
    if ((await proving.run({ noticeId: of.id, ...given })).ok) onDone()
  }
  return (
    <form className={styles.form} onSubmit={prove}>
      <DayField
        label={say('deliveredOn')}
        min={of.sentOn}
        max={today}
        value={deliveredOn}
        onChange={setDeliveredOn}
        isRequired
      />
      <SelectField
        label={say('proofLabel')}
        choices={deliveryProofs.map((value) => ({ value, word: say(`proof.${value}`) }))}
        value={proof}
        onChange={(value) => setProof(value ?? proof)}
      />
      <TextField
        label={say('reference')}
        value={reference}
        onChange={setReference}
        maxLength={200}
        isRequired
      />
      {proving.problem && <Problem of={proving.problem} />}
      <Button
        type="submit"
        loading={proving.isRunning}
        disabled={reference.trim() === '' || deliveredOn === ''}
      >
        {say('deeds.delivered')}
      </Button>
    </form>
  )
}
