import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { listOffices, listSlots, openOffice, setOffice } from '../../../api/visits.ts'
import { useMay } from '../../session.ts'
import { Sheet } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { draftOf, newOffice, type OfficeDraft, weekdayRows } from './office-draft.ts'
import { OfficeForm } from './office-form.tsx'
import type { Office } from './slot-picker.tsx'
import styles from './visits.module.css'

/** Where people are received, and how many at a time. */
export function OfficesScreen() {
  const say = useWords('visits')
  const canSet = useMay()('set-offices')
  const read = useRead(listOffices, {})
  const [edited, setEdited] = useState<Office | 'new'>()
  const close = () => setEdited(undefined)
  return (
    <Page
      title={say('office.title')}
      help={say('office.help')}
      before={<Link to="/visitas">{say('office.back')}</Link>}
      actions={canSet && <Button onClick={() => setEdited('new')}>{say('office.add')}</Button>}
    >
      <Reading of={read} shape="cards">
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              {...(canSet
                ? { action: { word: say('office.add'), run: () => setEdited('new') } }
                : {})}
            >
              {say('office.none')}
            </EmptyState>
          ) : (
            <div className={styles.stack}>
              {items.map((office) => (
                <One
                  key={office.id}
                  office={office}
                  onEdit={canSet ? () => setEdited(office) : undefined}
                />
              ))}
            </div>
          )
        }
      </Reading>
      <Sheet
        isOpen={edited !== undefined}
        onClose={close}
        title={say(edited === 'new' ? 'office.addTitle' : 'office.editTitle')}
      >
        {edited === 'new' && <NewOffice onDone={close} />}
        {edited !== undefined && edited !== 'new' && (
          <EditOffice key={edited.id} office={edited} onDone={close} />
        )}
      </Sheet>
    </Page>
  )
}

type OneProps = { readonly office: Office; readonly onEdit: (() => void) | undefined }

function One({ office, onEdit }: OneProps) {
  const say = useWords('visits')
  const { name, address, creditorName, capacity, slotMinutes, hours, bring, state } = office
  const open = weekdayRows(hours).filter(({ spans }) => spans.length > 0)
  return (
    <Panel
      title={name}
      help={address}
      actions={
        <>
          {state === 'closed' && <StateBadge tone="plain" word={say('office.isClosed')} />}
          {onEdit && (
            <Button
              variant="default"
              size="compact-md"
              aria-label={say('office.editNamed', { name })}
              onClick={onEdit}
            >
              {say('office.edit')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.who}>
        <p>
          {[
            creditorName ?? say('office.anyCreditor'),
            say('office.room', { count: capacity }),
            say('office.minutes', { count: slotMinutes }),
          ].join(' · ')}
        </p>
        <ul className={styles.hours}>
          {open.map(({ weekday, spans }) => (
            <li key={weekday} className="small">
              {say(`office.weekday.d${weekday}` as 'office.weekday.d1')}{' '}
              <span className="number">{spans.map((span) => span.join('–')).join(', ')}</span>
            </li>
          ))}
        </ul>
        {bring && (
          <p className="small muted">
            {say('bring')}: {bring}
          </p>
        )}
      </div>
    </Panel>
  )
}

const readings = [listOffices, listSlots]

function NewOffice({ onDone }: { readonly onDone: () => void }) {
  const say = useWords('visits')
  const opening = useDo(openOffice, {
    refreshes: readings,
    says: () => say('office.saved'),
    quiet: 'all',
  })
  const save = async (draft: OfficeDraft) => {
    if ((await opening.run(draft)).ok) onDone()
  }
  return <OfficeForm start={newOffice} isOpen={null} {...opening} onSave={save} />
}

function EditOffice({ office, onDone }: { readonly office: Office; readonly onDone: () => void }) {
  const say = useWords('visits')
  const setting = useDo(setOffice, {
    refreshes: readings,
    says: () => say('office.saved'),
    quiet: 'all',
  })
  const { id: officeId, version } = office
  const save = async (draft: OfficeDraft, isOpen: boolean) => {
    const state = isOpen ? 'open' : 'closed'
    if ((await setting.run({ officeId, version, ...draft, state })).ok) onDone()
  }
  return (
    <OfficeForm
      start={draftOf(office)}
      isOpen={office.state === 'open'}
      {...setting}
      onSave={save}
    />
  )
}
