import { Button } from '@mantine/core'
import { useState } from 'react'
import { recordWrongPerson } from '../../../api/stops.ts'
import { inFours } from '../../../kit/text.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { LongTextField } from '../../ui/fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from '../debtors/debtor-forms.module.css'
import { stopRefreshes } from './stop-refreshes.ts'

type WrongPersonProps = {
  readonly point: { readonly id: string; readonly display: string } | undefined
  readonly callId?: string
  readonly onClose: () => void
}

const doors = ['call', 'message', 'person-page'] as const

/** "Não sou essa pessoa": the number dies, and whoever said it is told a protocol. */
export function WrongPerson({ point, callId, onClose }: WrongPersonProps) {
  const say = useWords('stops')
  const [protocol, setProtocol] = useState<string>()
  const [door, setDoor] = useState<(typeof doors)[number]>(callId ? 'call' : 'message')
  const [evidence, setEvidence] = useState('')
  const noting = useDo(recordWrongPerson, { refreshes: stopRefreshes })
  const close = () => {
    setProtocol(undefined)
    setEvidence('')
    onClose()
  }
  const note = async () => {
    if (!point) return
    const said = {
      contactPointId: point.id,
      door,
      evidence: evidence.trim() || say('kind.wrong-person'),
    }
    const answer = await noting.run({ ...said, ...(callId && { callId }) })
    if (answer.ok) setProtocol(answer.value.protocol)
  }
  const address = `${globalThis.location.host}/nao-sou`
  return (
    <Dialog isOpen={point !== undefined} onClose={close} title={say('wrongPersonTitle')}>
      {protocol ? (
        <div className={styles.form}>
          <Notice tone="done" title={say('protocol', { protocol: inFours(protocol) })}>
            <p className="small">{say('protocolHelp', { address })}</p>
          </Notice>
          <CopyButton text={inFours(protocol)} word={say('copyProtocol')} />
          <Button onClick={close}>{say('close')}</Button>
        </div>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            void note()
          }}
        >
          <p>{say('wrongPersonHelp', { contact: point?.display ?? '' })}</p>
          <ChoiceField
            label={say('wrongPersonDoor')}
            value={door}
            onChange={setDoor}
            choices={doors.map((value) => ({ value, word: say(`door.${value}`) }))}
          />
          <LongTextField
            label={say('evidence')}
            value={evidence}
            onChange={setEvidence}
            maxLength={200}
            rows={2}
          />
          <Button type="submit" color="clay" loading={noting.isRunning}>
            {say('wrongPersonWord')}
          </Button>
        </form>
      )}
    </Dialog>
  )
}
