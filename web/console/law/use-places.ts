import type { Law } from './chosen.ts'
import type { Tightenings } from './own-draft.ts'

export type PlaceChoice = { readonly value: string; readonly word: string }

/** The places of which an agency may have rules of its own: where it works, and its towns. */
export function placesFor(law: Law, towns: Tightenings['towns']): PlaceChoice[] {
  const known = law.packs
    .filter(({ isOwn, place }) => !isOwn && isOurs(law, place))
    .map(({ place, title }) => ({ value: place, word: title }))
  const named = towns
    .filter(({ code }) => !known.some(({ value }) => value === code))
    .map(({ code, city }) => ({ value: code, word: `${city} (${code.slice(3, 5)})` }))
  return [...known, ...named]
}

const isOurs = ({ countries }: Law, place: string): boolean =>
  place === 'ALL' || countries.includes(place.split('-')[0] ?? '')
