import { useFormats, useWords } from '../../words.ts'
import { kindOf, type PlacedStop } from './known-stop.ts'

/** A stop in words: what it is, until when, who placed it. */
export function useStopWords() {
  const say = useWords('stops')
  const { weekday, instant } = useFormats()
  return {
    name: ({
      kind,
      channel,
      contact,
    }: Pick<PlacedStop, 'kind' | 'channel' | 'contact'>): string => {
      if (channel) return say('channelOf', { channel: say(`channels.${channel}`) })
      const name = say(`kind.${kindOf(kind)}`)
      return contact ? `${name}: ${contact}` : name
    },
    until: ({ untilOn }: Pick<PlacedStop, 'untilOn'>): string =>
      untilOn ? say('untilDay', { day: weekday(untilOn) }) : say('untilLifted'),
    placed: ({ placedBy, placedAt, door }: PlacedStop): string =>
      say('placed', { name: placedBy, at: instant(placedAt), door: say(`door.${door}`) }),
  }
}
