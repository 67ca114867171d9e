import { SituationLine } from '../profiles/situation-line.tsx'
import { useDesk } from './desk.ts'
import { useStudy } from './use-study.ts'

/** When, how and with what to begin (D1.5). */
export function StudySituation() {
  const { brief } = useDesk()
  const study = useStudy()
  return study ? <SituationLine debtorId={brief.debtor.id} study={study} /> : null
}
