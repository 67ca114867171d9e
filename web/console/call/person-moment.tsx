import { ProfileLine } from '../profiles/profile-line.tsx'
import { useDesk } from './desk.ts'
import { useStudy } from './use-study.ts'

/** What moment the person is in, with the facts behind it (A2.5). */
export function PersonMoment() {
  const { brief } = useDesk()
  const study = useStudy()
  return study ? <ProfileLine debtorId={brief.debtor.id} study={study} /> : null
}
