import { useFormats, useWords } from '../../words.ts'
import type { Law } from './chosen.ts'
import type { Version } from './own-draft.ts'
import { numbers, type OwnHours } from './own-draft.ts'
import styles from './own-law.module.css'
import { placesFor } from './use-places.ts'

/** A version in sentences: its profile, and everything in which it is stricter. */
export function OwnSentences({ law, version }: { readonly law: Law; readonly version: Version }) {
  const say = useWords('law')
  const sentences = useSentences(law, version)
  return (
    <div className={styles.sentences}>
      <p>
        {say('own.profile')}: <strong>{say(`own.profiles.${version.profile}`)}</strong>
      </p>
      {sentences.length === 0 ? (
        <p className="muted">{say('own.nothing')}</p>
      ) : (
        <ul className={styles.reasons}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function useSentences(law: Law, { tightenings }: Version): string[] {
  const say = useWords('law')
  const { day, region } = useFormats()
  const list = (words: readonly string[]) => new Intl.ListFormat(region).format(words)
  const { hours, closedDays, channelsOff, towns } = tightenings
  const places = placesFor(law, towns)
  const placeOf = (code: string) => places.find(({ value }) => value === code)?.word ?? code
  const channels = (all: OwnHours['channels']) => list(all.map((one) => say(`channel.${one}`)))
  const names = { 'mon-fri': say('own.weekdays'), sat: say('own.saturday'), sun: say('own.sunday') }
  const daysOf = (days: OwnHours['days']) =>
    Object.entries(days)
      .map(([name, open]) => `${names[name as keyof typeof names] ?? name} ${open}`)
      .join('; ')
  return [
    ...numbers.flatMap((name) => {
      const n = tightenings[name]
      return n === null ? [] : [say(`own.sentences.${name}`, { n })]
    }),
    ...hours.map(({ place, channels: all, days }) =>
      say('own.sentences.hours', {
        channels: channels(all),
        place: placeOf(place),
        days: daysOf(days) || say('closed'),
      }),
    ),
    ...closedDays.map(({ on, name, place }) =>
      say('own.sentences.closedDay', {
        name,
        on:
          on.length === 10 ? day(on) : `${say('own.everyYear')}, ${on.slice(3)}/${on.slice(0, 2)}`,
        place: placeOf(place),
      }),
    ),
    ...(channelsOff.length > 0
      ? [say('own.sentences.channelsOff', { channels: channels(channelsOff) })]
      : []),
  ]
}
