import { type Figure, Figures } from '../../ui/figures.tsx'
import { Money } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import { type DayReport, type Shown, shareOf, shown } from './day-numbers.ts'
import { NumberLink } from './number-link.tsx'

/** The whole day in seven numbers. */
export function DayFigures({ of }: { readonly of: DayReport }) {
  const say = useWords('reports')
  const { percent, weekday } = useFormats()
  const { total, currencies } = of
  const amounts = (key: 'agreedCents' | 'receivedCents') =>
    currencies
      .filter((one) => one[key] > 0 || currencies.length === 1)
      .map((one) => (
        <div key={one.currency}>
          <Money cents={one[key]} currency={one.currency} size="small" />
        </div>
      ))
  const noteOf = ({ name, of: whole }: Shown) => {
    if (name === 'agreements') return amounts('agreedCents')
    if (name === 'received') return amounts('receivedCents')
    const share = whole && shareOf(total[name], total[whole])
    return whole && share ? say(`shareOf.${whole}`, { pct: percent(share) }) : ''
  }
  const figures: Figure[] = shown.map((one) => ({
    key: one.name,
    word: say(`number.${one.name}`),
    value: <NumberLink name={one.name} count={total[one.name]} />,
    note: noteOf(one),
  }))
  const refused: Figure = {
    key: 'refusedContacts',
    word: say('number.refusedContacts'),
    value: <NumberLink name="refusedContacts" count={total.refusedContacts} />,
    note: say('refusedNote'),
  }
  return <Figures label={say('figures', { day: weekday(of.day) })} items={[...figures, refused]} />
}
