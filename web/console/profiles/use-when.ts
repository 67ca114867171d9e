import { formats } from '../../words/format.ts'
import { useFormats, useLocale, useWords } from '../../words.ts'
import type { Situation } from './study.ts'

/** When to call, in the person's own time. */
export function useWhen(): (when: Situation['when']) => string {
  const say = useWords('profiles')
  const locale = useLocale()
  const office = useFormats()
  return (when) => {
    if (!when) return say('situation.noHours')
    if (when.isNow) return say('situation.now')
    const isHere = when.zone === office.zone
    const theirs = isHere ? office : formats(locale, when.zone)
    const day = theirs.instantWeekday(when.from).replace(/ \d\d:\d\d$/, '')
    const hours = { day, from: theirs.time(when.from), to: theirs.time(when.to) }
    return say(isHere ? 'situation.at' : 'situation.atTheirs', hours)
  }
}
