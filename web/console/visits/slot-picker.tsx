import { Button, Input } from '@mantine/core'
import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { listOffices, listSlots } from '../../../api/visits.ts'
import { useMay } from '../../session.ts'
import { SelectField } from '../../ui/fields.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import picker from '../call/callback-picker.module.css'
import styles from './visits.module.css'

export type Office = ReplyOf<typeof listOffices>['items'][number]
type Days = ReplyOf<typeof listSlots>['days']
export type Picked = {
  readonly office: Office
  readonly startsAt: string
  /** `quinta, 26/11, 09:30`, on the clock of the office. */
  readonly words: string
}

type SlotPickerProps = {
  readonly portfolioId: string
  readonly value: Picked | undefined
  readonly onPick: (picked: Picked) => void
}

/** Where and when: only hours that have room, on the clock of the office. */
export function SlotPicker({ portfolioId, value, onPick }: SlotPickerProps) {
  const say = useWords('visits')
  const mayAdd = useMay()('set-offices')
  const read = useRead(listOffices, { portfolioId })
  const [officeId, setOfficeId] = useState<string>()
  return (
    <Reading of={read} shape="form" rows={2}>
      {({ items }) => {
        const open = items.filter(({ state }) => state === 'open')
        const office = open.find(({ id }) => id === officeId) ?? open[0]
        if (!office) {
          return (
            <div className={styles.stack}>
              <p>{say('pick.noOffice')}</p>
              {mayAdd && (
                <LinkButton to="/visitas/escritorios" variant="default" className={styles.start}>
                  {say('pick.addOffice')}
                </LinkButton>
              )}
            </div>
          )
        }
        return (
          <div className={styles.stack}>
            {open.length > 1 && (
              <SelectField
                label={say('pick.office')}
                choices={open.map(({ id, name }) => ({ value: id, word: name }))}
                value={office.id}
                onChange={(chosen) => setOfficeId(chosen ?? office.id)}
              />
            )}
            <p className="small muted">
              {open.length === 1 && <>{office.name} · </>}
              {office.address}
            </p>
            <Slots key={office.id} office={office} value={value} onPick={onPick} />
          </div>
        )
      }}
    </Reading>
  )
}

type SlotsProps = Pick<SlotPickerProps, 'value' | 'onPick'> & { readonly office: Office }

const spanDays = 14

function Slots({ office, value, onPick }: SlotsProps) {
  const say = useWords('visits')
  const [from, setFrom] = useState<string>()
  const ask = { officeId: office.id, days: spanDays, ...(from ? { from } : {}) }
  const read = useRead(listSlots, ask, { everyMs: 30_000 })
  return (
    <Reading of={read} shape="form" rows={2}>
      {({ days }) => (
        <>
          <Choose office={office} days={days} value={value} onPick={onPick} />
          <Button
            size="compact-sm"
            variant="subtle"
            className={styles.start}
            onClick={() => setFrom(from ? undefined : days.at(-1)?.day)}
          >
            {say(from ? 'pick.sooner' : 'pick.later')}
          </Button>
        </>
      )}
    </Reading>
  )
}

function Choose({ office, days, value, onPick }: SlotsProps & { readonly days: Days }) {
  const say = useWords('visits')
  const { weekday } = useFormats()
  const [wished, setWished] = useState<string>()
  const hasRoom = (day: Days[number]) => day.slots.some(({ left }) => left > 0)
  const shown = days.find(({ day }) => day === wished) ?? days.find(hasRoom)
  if (!shown) return <p className="small">{say('pick.none')}</p>
  return (
    <div className={picker.picker}>
      <p className="small muted">{say('pick.here')}</p>
      <fieldset className={picker.days}>
        <legend className="unseen">{say('pick.day')}</legend>
        {days.map((day) => (
          <button
            key={day.day}
            type="button"
            className={picker.day}
            aria-pressed={day === shown}
            disabled={!hasRoom(day)}
            onClick={() => setWished(day.day)}
          >
            {weekday(day.day)}
            {!hasRoom(day) && <span className="unseen"> {say('pick.closed')}</span>}
          </button>
        ))}
      </fieldset>
      <Input.Wrapper label={say('pick.time')} labelElement="div">
        <fieldset className={picker.times}>
          <legend className="unseen">{say('pick.time')}</legend>
          {shown.slots.map(({ startsAt, clock, left }) => (
            <button
              key={startsAt}
              type="button"
              className={picker.time}
              aria-pressed={value?.startsAt === startsAt && value.office.id === office.id}
              disabled={left === 0}
              title={left === 0 ? say('pick.full') : say('pick.left', { count: left })}
              onClick={() => onPick({ office, startsAt, words: `${weekday(shown.day)}, ${clock}` })}
            >
              {clock}
            </button>
          ))}
        </fieldset>
      </Input.Wrapper>
    </div>
  )
}
