import { Button } from '@mantine/core'
import { IconPhone } from '@tabler/icons-react'
import { useState } from 'react'
import { recordRescue, takeRescue } from '../../../api/agreement-changes.ts'
import { listAgreements, readAgreement } from '../../../api/agreements.ts'
import { useMay, usePerson } from '../../session.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { LongTextField } from '../../ui/fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import { useOpenCall } from '../call/use-open-call.ts'
import type { Agreement } from './agreement-states.ts'
import styles from './agreements.module.css'

const refreshes = [readAgreement, listAgreements]

/** A person is asked to call before the agreement breaks: who, until when, and what it came to. */
export function RescueNotice({ of }: { readonly of: Agreement }) {
  const say = useWords('agreements')
  const may = useMay()
  const person = usePerson()
  const { weekday, money } = useFormats()
  const taking = useDo(takeRescue, { refreshes, says: () => say('rescue.taken') })
  const calling = useOpenCall()
  const [isGivingUp, setIsGivingUp] = useState(false)
  const { rescueUntilOn, rescueAgentName, rescueOutcome, tracker } = of
  const next = tracker.next
  const amount = next ? money(next.leftCents, of.currency) : ''
  return (
    <Notice
      tone="attention"
      title={say('rescue.title', { day: rescueUntilOn ? weekday(rescueUntilOn) : '' })}
    >
      <p>{say('rescue.text', { n: next?.n ?? 0, amount })}</p>
      <p className="small">
        {rescueAgentName ? say('rescue.asked', { name: rescueAgentName }) : say('rescue.anybody')}
        {rescueOutcome && ` ${say(`rescue.outcome.${rescueOutcome}`)}`}
      </p>
      {may('work-calls') && (
        <div className={styles.row}>
          <Button
            size="xs"
            leftSection={<IconPhone size={16} stroke={1.5} aria-hidden="true" />}
            loading={calling.isRunning}
            onClick={() => calling.open({ debtorId: of.debtorId, portfolioId: of.portfolioId })}
          >
            {say('rescue.call')}
          </Button>
          {rescueAgentName !== person.name && (
            <Button
              size="xs"
              variant="default"
              loading={taking.isRunning}
              onClick={() => taking.run({ agreementId: of.id })}
            >
              {say('rescue.take')}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => setIsGivingUp(true)}>
            {say('rescue.giveUp')}
          </Button>
        </div>
      )}
      {isGivingUp && <GiveUp agreementId={of.id} onClose={() => setIsGivingUp(false)} />}
    </Notice>
  )
}

type GiveUpProps = { readonly agreementId: string; readonly onClose: () => void }

function GiveUp({ agreementId, onClose }: GiveUpProps) {
  const say = useWords('agreements')
  const [note, setNote] = useState('')
  const recording = useDo(recordRescue, { refreshes, says: () => say('rescue.gaveUp') })
  const run = async () => {
    const answer = await recording.run({ agreementId, outcome: 'given-up', note })
    if (answer.ok) onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={say('rescue.giveUpTitle')}
      word={say('rescue.giveUpRun')}
      isHarsh
      isRunning={recording.isRunning}
      onConfirm={run}
    >
      <div className={styles.form}>
        <p>{say('rescue.giveUpText')}</p>
        <LongTextField
          label={say('rescue.note')}
          value={note}
          onChange={setNote}
          maxLength={200}
          hasFocus
        />
      </div>
    </ConfirmDialog>
  )
}
