import { Link } from '@tanstack/react-router'
import { SelectField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import type { Law, Pack } from './chosen.ts'
import styles from './law.module.css'

type PlaceListProps = {
  readonly law: Law
  readonly place: string
  readonly onChoose: (place: string) => void
}

/** Countries, states and towns: a list beside the rules, and one field on a phone. */
export function PlaceList({ law, place, onChoose }: PlaceListProps) {
  const say = useWords('law')
  const places = inOrder(law)
  return (
    <>
      <nav className={styles.places} aria-label={say('places')}>
        {places.map((pack) => (
          <Link
            key={pack.id}
            to="/regras/leis"
            search={{ lugar: pack.place }}
            className={styles.place}
            data-level={pack.level}
            aria-current={pack.place === place ? 'true' : undefined}
          >
            <span>{pack.title}</span>
            <span className="small muted number">{pack.rules.length || ''}</span>
          </Link>
        ))}
      </nav>
      <div className={styles.placeField}>
        <SelectField
          label={say('place')}
          choices={places.map((pack) => ({
            value: pack.place,
            word: `${indent(pack)}${pack.title}`,
          }))}
          value={place}
          onChange={(chosen) => chosen && onChoose(chosen)}
          isSearchable
        />
      </div>
    </>
  )
}

/** The agency's own countries first. */
function inOrder({ packs, countries }: Law): Pack[] {
  const known = packs.filter(({ isOwn }) => !isOwn)
  const rank = ({ place }: Pack) =>
    place === 'ALL' ? 0 : countries.includes(place.split('-')[0] ?? '') ? 1 : 2
  return known.toSorted((a, b) => rank(a) - rank(b))
}

const indent = ({ level }: Pack): string =>
  level === 'state' ? '– ' : level === 'town' ? '– – ' : ''
