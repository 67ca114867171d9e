import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readBrief } from '../../../api/calls.ts'
import { pointProvenances } from '../../../api/contact-points.ts'
import { readDebtor, readTimeline } from '../../../api/debtors.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { addAddress, leaveAddress, listAddresses } from '../../../api/person-card.ts'
import { readStudy } from '../../../api/preparation.ts'
import { useMay } from '../../session.ts'
import { SelectField, SwitchField, TextField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Reading } from '../../ui/reading.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from '../call/study.module.css'
import { provenanceOf } from './known.ts'
import { isGivenByPeople, noProof, ProofFields, proofAsked } from './proof-fields.tsx'

const refreshes = [listAddresses, readDebtor, readBrief, readStudy, readTimeline]

type OfPerson = { readonly debtorId: string; readonly callId?: string | undefined }

/** Where somebody lives and has lived, each with who said so, when, and through which call. */
export function Addresses({ debtorId, callId }: OfPerson) {
  const say = useWords('study')
  const may = useMay()
  const read = useRead(listAddresses, { debtorId })
  const [isAdding, setIsAdding] = useState(callId !== undefined)
  return (
    <div className={styles.block}>
      <Reading of={read} shape="list">
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{say('address.none')}</p>
          ) : (
            <ul className={styles.list}>
              {items.map((one) => (
                <Line key={one.id} of={one} />
              ))}
            </ul>
          )
        }
      </Reading>
      {may('work-calls') && !isAdding && (
        <Button variant="default" className={styles.aside} onClick={() => setIsAdding(true)}>
          {say('address.add')}
        </Button>
      )}
      {isAdding && (
        <AddressForm debtorId={debtorId} callId={callId} onDone={() => setIsAdding(false)} />
      )}
    </div>
  )
}

export function AddressesPanel({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('study')
  return (
    <Panel title={say('address.title')}>
      <Addresses debtorId={debtorId} />
    </Panel>
  )
}

type Address = ReplyOf<typeof listAddresses>['items'][number]

function Line({ of }: { readonly of: Address }) {
  const say = useWords('study')
  const debtors = useWords('debtors')
  const numbers = useWords('numbers')
  const may = useMay()
  const { day, instant } = useFormats()
  const [isLeaving, setIsLeaving] = useState(false)
  const { street, city, state, postalCode, leftOn, leftBecause, confirmedOn, evidence, way } = of
  const where = [street, city, state, postalCode].filter(Boolean).join(', ')
  const from = [
    debtors(`provenance.${provenanceOf(of.provenance)}`),
    of.givenBy,
    way && numbers(`way.${way}`),
    of.byName,
  ].filter(Boolean)
  return (
    <li>
      {leftOn ? <s>{where}</s> : <strong>{where}</strong>}
      <span className="small muted">
        {' '}
        {from.join(' · ')} ·{' '}
        {confirmedOn
          ? say('address.confirmed', { day: day(confirmedOn) })
          : say('address.noted', { day: instant(of.notedAt) })}
        {evidence && ` · “${evidence}”`}
        {leftOn &&
          ` · ${say('address.left', { day: day(leftOn) })}: ${
            leftBecause === 'moved' ? say('address.moved') : leftBecause
          }`}
      </span>
      {!leftOn && may('work-calls') && (
        <Button variant="subtle" size="compact-sm" onClick={() => setIsLeaving(true)}>
          {say('address.leave')}
        </Button>
      )}
      {isLeaving && <Leave addressId={of.id} onClose={() => setIsLeaving(false)} />}
    </li>
  )
}

function Leave({
  addressId,
  onClose,
}: {
  readonly addressId: string
  readonly onClose: () => void
}) {
  const say = useWords('study')
  const leaving = useDo(leaveAddress, { refreshes, quiet: 'all' })
  const leave = async (why: string) => {
    const answer = await leaving.run({ addressId, why })
    if (answer.ok) onClose()
  }
  return (
    <ReasonDialog
      title={say('address.leave')}
      word={say('address.leave')}
      label={say('address.leaveWhy')}
      isRunning={leaving.isRunning}
      problem={leaving.problem}
      onClose={onClose}
      onSaid={leave}
    >
      <p>{say('address.leaveHelp')}</p>
    </ReasonDialog>
  )
}

const blank = { street: '', city: '', state: '', postalCode: '' }

function AddressForm({ debtorId, callId, onDone }: OfPerson & { readonly onDone: () => void }) {
  const say = useWords('study')
  const debtors = useWords('debtors')
  const [where, setWhere] = useState(blank)
  const [provenance, setProvenance] =
    useState<(typeof pointProvenances)[number]>('consumer_provided')
  const [proof, setProof] = useState({ ...noProof, way: callId ? ('call' as const) : null })
  const [isMove, setIsMove] = useState(false)
  const adding = useDo(addAddress, { refreshes, says: () => say('address.added'), quiet: 'all' })
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const told = Object.fromEntries(Object.entries(where).filter(([, text]) => text.trim() !== ''))
    const proved = { ...proofAsked(proof), ...(callId && { callId }) }
    const answer = await adding.run({ debtorId, provenance, isMove, ...told, ...proved })
    if (answer.ok) {
      setWhere(blank)
      onDone()
    }
  }
  const field = (name: keyof typeof blank) => ({
    label: say(`address.${name}`),
    value: where[name],
    onChange: (text: string) => setWhere((now) => ({ ...now, [name]: text })),
  })
  const { problem } = adding
  return (
    <form className={styles.form} onSubmit={add}>
      <TextField {...field('street')} maxLength={200} />
      <TextField {...field('city')} maxLength={100} />
      <TextField {...field('state')} maxLength={60} />
      <TextField {...field('postalCode')} maxLength={12} />
      <SelectField
        label={say('address.provenance')}
        value={provenance}
        onChange={(next) => next && setProvenance(next)}
        choices={pointProvenances.map((value) => ({ value, word: debtors(`provenance.${value}`) }))}
      />
      <ProofFields
        proof={proof}
        isRequired={isGivenByPeople(provenance) && !callId}
        problem={undefined}
        onChange={(patch) => setProof((now) => ({ ...now, ...patch }) as typeof now)}
      />
      <SwitchField label={say('address.isMove')} value={isMove} onChange={setIsMove} />
      {problem && <Problem of={problem} />}
      <Button type="submit" loading={adding.isRunning}>
        {say('address.add')}
      </Button>
    </form>
  )
}
