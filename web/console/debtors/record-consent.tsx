import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readBrief } from '../../../api/calls.ts'
import { consentChannels, consentWays, listConsents, recordConsent } from '../../../api/consents.ts'
import { readTimeline } from '../../../api/debtors.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { LongTextField, SelectField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from './debtor-forms.module.css'

type RecordConsentProps = {
  readonly debtorId: string
  readonly callId: string | undefined
  readonly creditors: readonly { readonly id: string; readonly name: string }[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A channel that the person authorises or takes back, by what way, and in which words. */
export function RecordConsent({ isOpen, onClose, ...rest }: RecordConsentProps) {
  const say = useWords('numbers')
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say('consents.recordTitle')}>
      <ConsentForm {...rest} onDone={onClose} />
    </Dialog>
  )
}

type FormProps = Omit<RecordConsentProps, 'isOpen' | 'onClose'> & { readonly onDone: () => void }

function ConsentForm({ debtorId, callId, creditors, onDone }: FormProps) {
  const say = useWords('numbers')
  const [does, setDoes] = useState<'gives' | 'takesBack'>('gives')
  const [channel, setChannel] = useState<(typeof consentChannels)[number]>('whatsapp')
  const [creditorId, setCreditorId] = useState<string | null>(creditors[0]?.id ?? null)
  const [way, setWay] = useState<(typeof consentWays)[number]>('call')
  const [evidence, setEvidence] = useState('')
  const noting = useDo(recordConsent, {
    refreshes: [listConsents, readBrief, readTimeline],
    says: () => say('consents.done'),
    quiet: 'all',
  })
  const note = async (event: FormEvent) => {
    event.preventDefault()
    const said = { debtorId, channel, isGiven: does === 'gives', way, evidence: evidence.trim() }
    const answer = await noting.run({
      ...said,
      ...(channel === 'creditor' && creditorId ? { creditorId } : {}),
      ...(callId ? { callId } : {}),
    })
    if (answer.ok) onDone()
  }
  return (
    <form className={styles.form} onSubmit={note}>
      <ChoiceField
        label={say('consents.what')}
        value={does}
        onChange={setDoes}
        choices={[
          { value: 'gives', word: say('consents.gives') },
          { value: 'takesBack', word: say('consents.takesBack') },
        ]}
      />
      <SelectField
        label={say('consents.which')}
        help={channel === 'creditor' ? say('consents.creditorHelp') : undefined}
        value={channel}
        onChange={(value) => value && setChannel(value)}
        choices={consentChannels.map((value) => ({
          value,
          word: say(`consents.channel.${value}`),
        }))}
      />
      {channel === 'creditor' && (
        <SelectField
          label={say('consents.whichCreditor')}
          value={creditorId}
          onChange={setCreditorId}
          choices={creditors.map(({ id, name }) => ({ value: id, word: name }))}
        />
      )}
      <SelectField
        label={say('consents.way')}
        value={way}
        onChange={(value) => value && setWay(value)}
        choices={consentWays.map((value) => ({ value, word: say(`way.${value}`) }))}
      />
      <LongTextField
        label={say('consents.evidence')}
        value={evidence}
        onChange={setEvidence}
        maxLength={200}
        isRequired
      />
      {noting.problem && <Problem of={noting.problem} />}
      <Button type="submit" loading={noting.isRunning} disabled={!evidence.trim()}>
        {say('consents.word')}
      </Button>
    </form>
  )
}
