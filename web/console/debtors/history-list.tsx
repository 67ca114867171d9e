import { Timeline } from '../../ui/timeline.tsx'
import type { JournalLine } from './fact-words.ts'
import { lookOf, useJournalWords } from './journal-words.ts'

type HistoryListProps = {
  /** Newest first. */
  readonly lines: readonly JournalLine[]
  readonly currency: string
}

/** Everything that happened with this person, one sentence each. */
export function HistoryList({ lines, currency }: HistoryListProps) {
  const words = useJournalWords(currency)
  return (
    <Timeline
      items={lines.map((line) => ({
        id: line.id,
        at: line.at,
        ...lookOf(line.what),
        title: (
          <>
            {words.sentence(line)} <span className="muted small">{words.who(line)}</span>
          </>
        ),
        detail: typeof line.facts.note === 'string' && line.facts.note && (
          <p className="small">“{line.facts.note}”</p>
        ),
      }))}
    />
  )
}
