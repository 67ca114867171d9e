import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readBrief } from '../../../api/calls.ts'
import { readTimeline } from '../../../api/debtors.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { readStudy } from '../../../api/preparation.ts'
import {
  listServiceFacts,
  noteServiceFact,
  type ServiceKind,
  serviceKinds,
} from '../../../api/service-facts.ts'
import { useMay } from '../../session.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DayField, SelectField, TextField } from '../../ui/fields.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useRefusalWords, useWords } from '../../words.ts'
import styles from '../call/study.module.css'

type Fact = ReplyOf<typeof listServiceFacts>['items'][number]['facts'][number]

/** What a contract gave, each fact with who said it and of which day; nothing is invented. */
export function ValueCard({ facts }: { readonly facts: readonly Fact[] }) {
  const say = useWords('study')
  const { day } = useFormats()
  const written = useFactValue()
  if (facts.length === 0) return <p className="small muted">{say('service.none')}</p>
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact.kind}>
          <dt>{say(`service.kind.${fact.kind}`)}</dt>
          <dd>
            <strong>{written(fact.kind, fact.value)}</strong>
            <span className="small muted">
              {' '}
              {say('service.from', {
                source: say(`service.source.${fact.source}`, { name: fact.sourceName }),
                day: day(fact.asOf),
              })}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function useFactValue() {
  const say = useWords('study')
  const { day } = useFormats()
  return (kind: ServiceKind, value: string): string => {
    if (kind === 'active-since') return day(value)
    if (kind === 'used-days' || kind === 'suspended-days') {
      return say('service.days', { count: Number(value) })
    }
    if (kind === 'sold-as') return say(`service.soldAs.${value === 'sale' ? 'sale' : 'service'}`)
    return value
  }
}

type NoteProps = { readonly debtId: string; readonly callId?: string | undefined }

/** Somebody told what the service gave: written down with who said it. */
export function NoteService({ debtId, callId }: NoteProps) {
  const say = useWords('study')
  const may = useMay()
  const [isOpen, setIsOpen] = useState(false)
  if (!may('work-calls')) return null
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        className={styles.aside}
        onClick={() => setIsOpen(true)}
      >
        {say('service.note')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={say('service.noteTitle')}>
        <NoteForm debtId={debtId} callId={callId} onDone={() => setIsOpen(false)} />
      </Dialog>
    </>
  )
}

function NoteForm({ debtId, callId, onDone }: NoteProps & { readonly onDone: () => void }) {
  const say = useWords('study')
  const words = useRefusalWords()
  const [kind, setKind] = useState<ServiceKind>('active-since')
  const [value, setValue] = useState('')
  const [source, setSource] = useState<'person' | 'agent'>('person')
  const noting = useDo(noteServiceFact, {
    refreshes: [readStudy, listServiceFacts, readBrief, readTimeline],
    says: () => say('service.noted'),
    quiet: 'all',
  })
  const { problem } = noting
  const note = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await noting.run({ debtId, kind, value, source, ...(callId && { callId }) })
    if (answer.ok) onDone()
  }
  const isDay = kind === 'active-since'
  const isSold = kind === 'sold-as'
  return (
    <form className={styles.form} onSubmit={note}>
      <SelectField
        label={say('service.which')}
        value={kind}
        onChange={(next) => {
          if (next) setKind(next)
          setValue('')
        }}
        choices={serviceKinds.map((one) => ({ value: one, word: say(`service.kind.${one}`) }))}
      />
      {isDay && <DayField label={say('service.value')} value={value} onChange={setValue} />}
      {isSold && (
        <ChoiceField
          label={say('service.value')}
          value={value === 'sale' ? 'sale' : 'service'}
          onChange={setValue}
          choices={(['service', 'sale'] as const).map((one) => ({
            value: one,
            word: say(`service.soldAs.${one}`),
          }))}
        />
      )}
      {!isDay && !isSold && (
        <TextField
          label={say('service.value')}
          value={value}
          onChange={setValue}
          problem={problem && words(problem.refusal, problem.facts)}
          maxLength={200}
          isRequired
        />
      )}
      <ChoiceField
        label={say('service.who')}
        value={source}
        onChange={setSource}
        choices={(['person', 'agent'] as const).map((one) => ({
          value: one,
          word: say(`issues.source.${one}`),
        }))}
      />
      {(isDay || isSold) && problem && (
        <p role="alert" className="small">
          {words(problem.refusal, problem.facts)}
        </p>
      )}
      <Button type="submit" loading={noting.isRunning} disabled={!value && !isSold}>
        {say('service.note')}
      </Button>
    </form>
  )
}
