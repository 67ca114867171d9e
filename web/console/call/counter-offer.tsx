import { Button } from '@mantine/core'
import { useState } from 'react'
import { counterOffer, counterPoints } from '../../../api/counter-offers.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { DayField, SelectField } from '../../ui/fields.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { AskApproval } from './ask-approval.tsx'
import { type Point, pointAsk, readPoint } from './counter-wish.ts'
import type { OfferAsk } from './custom-offer.tsx'
import { useDesk } from './desk.ts'
import type { Offer } from './offer.ts'
import { OfferCards } from './offer-cards.tsx'
import styles from './offers-panel.module.css'
import { useToday } from './their-time.ts'
import type { Limits } from './wish-fields.tsx'

type CounterOfferProps = {
  readonly ask: OfferAsk
  readonly limits: Limits
  readonly onTake: (offer: Offer) => void
}

/** What matters most to the person, and the offers rebuilt around it (A5.3). */
export function CounterOffer({ ask, limits, onTake }: CounterOfferProps) {
  const say = useWords('offers')
  const { drafting } = useDesk()
  const { fields } = drafting.draft
  const point = readPoint(fields)
  const wish = pointAsk(fields)
  const [sought, setSought] = useState<ReturnType<typeof pointAsk>>()
  const isSought = sought !== undefined && JSON.stringify(sought) === JSON.stringify(wish)
  const seek = () => setSought(wish)
  return (
    <form
      className={styles.custom}
      onSubmit={(event) => {
        event.preventDefault()
        seek()
      }}
    >
      <ChoiceField
        label={say('counter.ask')}
        choices={counterPoints.map((value) => ({ value, word: say(`counter.point.${value}`) }))}
        value={point}
        onChange={(value) => drafting.fill('counter.point', value)}
      />
      <div className={styles.wish}>
        <WishField point={point} limits={limits} />
        <Button type="submit" variant={isSought ? 'default' : 'filled'} disabled={!wish}>
          {say('counter.seek')}
        </Button>
      </div>
      {isSought && sought && <Rebuilt ask={{ ...ask, ...sought }} onTake={onTake} />}
    </form>
  )
}

type WishFieldProps = { readonly point: Point; readonly limits: Limits }

/** The one thing to be said of each point. */
function WishField({ point, limits }: WishFieldProps) {
  const say = useWords('offers')
  const { drafting, brief } = useDesk()
  const today = useToday()
  const name = `counter.${point}`
  const written = drafting.draft.fields[name] ?? ''
  const fill = (value: string) => drafting.fill(name, value)
  const label = say(`counter.wish.${point}`)
  if (point === 'date')
    return <DayField label={label} min={today} value={written} onChange={fill} />
  if (point === 'form')
    return (
      <SelectField
        label={label}
        choices={limits.planShapes
          .filter((shape) => shape !== 'level')
          .map((value) => ({ value, word: say(`shape.${value}`) }))}
        value={written === '' ? null : written}
        onChange={(value) => fill(value ?? '')}
      />
    )
  return (
    <MoneyField
      label={label}
      currency={brief.currency}
      value={written === '' ? null : Number(written)}
      onChange={(cents) => fill(cents === null ? '' : String(cents))}
    />
  )
}

type RebuiltProps = {
  readonly ask: Parameters<typeof useRead<typeof counterOffer>>[1]
  readonly onTake: (offer: Offer) => void
}

function Rebuilt({ ask, onTake }: RebuiltProps) {
  const say = useWords('offers')
  const today = useToday()
  const read = useRead(counterOffer, ask, { freshMs: 60_000 })
  return (
    <Reading of={read} shape="cards" rows={2}>
      {({ items, beyond }) => (
        <>
          <p className="small" role="status">
            {say(
              items.some(({ isAsAsked }) => isAsAsked)
                ? 'counter.met'
                : items.length > 0
                  ? 'counter.nearest'
                  : 'counter.nothing',
            )}
          </p>
          {items.length > 0 && (
            <OfferCards
              offers={items}
              onTake={onTake}
              isOld={read.isRefreshing}
              affordable={null}
            />
          )}
          {beyond && (
            <AskApproval
              point={ask.point}
              ask={{
                ...ask,
                downPaymentCents: 0,
                parts: 1,
                firstDueOn: today,
                discountPct: '0',
                discountCents: beyond.discountCents,
              }}
              discountPct={beyond.discountPct}
            />
          )}
        </>
      )}
    </Reading>
  )
}
