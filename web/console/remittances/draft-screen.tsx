import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { closeRemittance, listRemittances, readDraft } from '../../../api/remittances.ts'
import { day as dayOf } from '../../../kit/dates.ts'
import { useMay } from '../../session.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { DayField } from '../../ui/fields.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import styles from './remittances.module.css'
import { type Statement, StatementPanels } from './statement-panels.tsx'

/** A creditor's open period, as it would be handed over now. */
export function DraftScreen({ creditorId }: { readonly creditorId: string }) {
  const say = useWords('remittances')
  const { toOn } = useSearch({ from: '/shell/repasses' })
  const read = useRead(readDraft, { creditorId, toOn })
  const name = read.value?.creditorName
  return (
    <Page
      title={say('draft')}
      help={name && say('draftOf', { name })}
      actions={
        <LinkButton to="/repasses" search={{}} variant="default">
          {say('back')}
        </LinkButton>
      }
    >
      <Reading of={read} shape="table">
        {(draft) => (
          <>
            <Controls of={draft} />
            <StatementPanels of={draft} />
          </>
        )}
      </Reading>
    </Page>
  )
}

function Controls({ of }: { readonly of: Statement }) {
  const say = useWords('remittances')
  const canClose = useMay()('close-remittances')
  const navigate = useNavigate({ from: '/repasses' })
  const [isAsked, setIsAsked] = useState(false)
  const yesterday = dayOf(useToday()).subtract({ days: 1 }).toString()
  return (
    <div className={styles.deeds}>
      <DayField
        label={say('toOn')}
        help={say('toOnHelp')}
        value={of.toOn}
        {...(of.fromOn ? { min: of.fromOn } : {})}
        max={yesterday}
        onChange={(toOn) => toOn && navigate({ search: (now) => ({ ...now, toOn }) })}
      />
      {canClose && of.fromOn && of.toOn >= of.fromOn && (
        <Button color="clay" onClick={() => setIsAsked(true)}>
          {say('close')}
        </Button>
      )}
      {isAsked && <CloseDialog of={of} onClose={() => setIsAsked(false)} />}
    </div>
  )
}

function CloseDialog({ of, onClose }: { readonly of: Statement; readonly onClose: () => void }) {
  const say = useWords('remittances')
  const formats = useFormats()
  const navigate = useNavigate()
  const { creditorId, fromOn, toOn, lineCount, totals, currency } = of
  const { netCents } = totals
  const close = useDo(closeRemittance, {
    refreshes: [listRemittances, readDraft],
    says: () => say('closeDone'),
    quiet: 'all',
  })
  const run = async () => {
    const answer = await close.run({ creditorId, toOn, lineCount, netCents })
    if (!answer.ok) return
    const { remittanceId } = answer.value
    await navigate({ to: '/repasses/$remittanceId', params: { remittanceId } })
  }
  const facts = {
    from: formats.day(fromOn ?? toOn),
    to: formats.day(toOn),
    net: formats.money(netCents < 0 ? -netCents : netCents, currency),
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={say('closeTitle')}
      word={say('closeRun')}
      isHarsh
      isRunning={close.isRunning}
      onConfirm={run}
    >
      <div className={styles.form}>
        <p>{say(netCents < 0 ? 'closeTextOwes' : 'closeText', facts)}</p>
        {close.problem && <Problem of={close.problem} />}
      </div>
    </ConfirmDialog>
  )
}
