import { useWords } from '../../words.ts'
import type { JournalLine } from './journal-words.ts'
import { channelOf, holdOf, isHold, provenanceOf } from './known.ts'

type Facts = JournalLine['facts']

/** The facts of a line that are codes, in words; amounts, days and names stay as they are. */
export function useFactWords() {
  const say = useWords('debtors')
  const journal = useWords('journal')
  const words: Readonly<Record<string, (code: string) => string>> = {
    channel: (code) => (code === 'copy' ? journal('copy') : say(`channel.${channelOf(code)}`)),
    kind: (code) => say(`kind.${code === 'email' ? 'email' : 'phone'}`).toLowerCase(),
    provenance: (code) => say(`provenance.${provenanceOf(code)}`),
    outcome: (code) => journal(`outcome.${code}` as 'outcome.NAT', { defaultValue: code }),
    // A reason that is no code was written by a person.
    reason: (code) => (isHold(code) ? say(`holdReason.${holdOf(code)}`).toLowerCase() : code),
  }
  return (facts: Facts): Facts =>
    Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => {
        const inWords = words[name]
        return [name, inWords && typeof fact === 'string' ? inWords(fact) : fact]
      }),
    )
}
