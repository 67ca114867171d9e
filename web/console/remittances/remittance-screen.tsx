import { Button } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import {
  downloadRemittance,
  listRemittances,
  payOutRemittance,
  readRemittance,
} from '../../../api/remittances.ts'
import { addressOf } from '../../client.ts'
import { useMay } from '../../session.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { type Fact, Facts } from '../../ui/facts.tsx'
import { DayField, TextField } from '../../ui/fields.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Day, Instant } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import styles from './remittances.module.css'
import { type Statement, StatementPanels } from './statement-panels.tsx'

/** What was handed over for one period; nothing here changes any more. */
export function RemittanceScreen() {
  const say = useWords('remittances')
  const { remittanceId } = useParams({ from: '/shell/repasses/$remittanceId' })
  const read = useRead(readRemittance, { remittanceId })
  return (
    <Page
      title={say('title')}
      help={read.value && say('statementOf', { name: read.value.creditorName })}
      actions={
        <LinkButton to="/repasses" search={{}} variant="default">
          {say('back')}
        </LinkButton>
      }
    >
      <Reading of={read} shape="table">
        {(statement) => (
          <>
            <Head of={statement} remittanceId={remittanceId} />
            <StatementPanels of={statement} />
          </>
        )}
      </Reading>
    </Page>
  )
}

type HeadProps = { readonly of: Statement; readonly remittanceId: string }

function Head({ of, remittanceId }: HeadProps) {
  const say = useWords('remittances')
  const formats = useFormats()
  const canPay = useMay()('close-remittances')
  const [isPaying, setIsPaying] = useState(false)
  const { remittance } = of
  if (!remittance) return null
  const { fromOn, toOn, closedAt, closedBy, paidOutOn, reference } = remittance
  const facts: Fact[] = [
    {
      word: say('period'),
      value: say('until', { from: formats.day(fromOn), to: formats.day(toOn) }),
    },
    { word: say('closedAt'), value: <Instant at={closedAt} /> },
    { word: say('closedBy'), value: closedBy },
    { word: say('paidOut'), value: paidOutOn ? <Day on={paidOutOn} /> : say('notPaidOut') },
    ...(reference ? [{ word: say('reference'), value: reference }] : []),
  ]
  return (
    <Panel title={say('statementOf', { name: of.creditorName })}>
      <div className={styles.form}>
        <Facts items={facts} />
        <div className={styles.deeds}>
          {canPay && !paidOutOn && (
            <Button onClick={() => setIsPaying(true)}>{say('payOut')}</Button>
          )}
          {(['csv', 'xlsx', 'pdf'] as const).map((format) => (
            <Button
              key={format}
              component="a"
              variant="default"
              href={addressOf(downloadRemittance, { remittanceId, format }).address}
              download
            >
              {say('download')} {say(format)}
            </Button>
          ))}
        </div>
      </div>
      {isPaying && <PayOut remittanceId={remittanceId} onClose={() => setIsPaying(false)} />}
    </Panel>
  )
}

type PayOutProps = { readonly remittanceId: string; readonly onClose: () => void }

function PayOut({ remittanceId, onClose }: PayOutProps) {
  const say = useWords('remittances')
  const today = useToday()
  const [paidOutOn, setPaidOutOn] = useState(today)
  const [reference, setReference] = useState('')
  const pay = useDo(payOutRemittance, {
    refreshes: [readRemittance, listRemittances],
    says: () => say('payOutDone'),
    quiet: 'all',
  })
  const run = async () => {
    if (!paidOutOn) return
    const answer = await pay.run({ remittanceId, paidOutOn, reference })
    if (answer.ok) onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={say('payOutTitle')}
      word={say('payOutRun')}
      isRunning={pay.isRunning}
      onConfirm={run}
    >
      <div className={styles.form}>
        <DayField
          label={say('payOutDay')}
          value={paidOutOn}
          onChange={setPaidOutOn}
          max={today}
          isRequired
          hasFocus
        />
        <TextField
          label={say('payOutReference')}
          value={reference}
          onChange={setReference}
          maxLength={200}
        />
        {pay.problem && <Problem of={pay.problem} />}
      </div>
    </ConfirmDialog>
  )
}
