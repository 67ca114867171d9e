import { StudyQuestions } from '../listening/study-questions.tsx'
import { LikelyExcuses } from './likely-excuses.tsx'
import { StudyCases } from './study-cases.tsx'
import { StudyReadiness } from './study-readiness.tsx'
import { StudySituation } from './study-situation.tsx'

/** What is studied before dialing (A3.2); each part reads what it needs by itself. */
export function Study() {
  return (
    <>
      <StudySituation />
      <StudyReadiness />
      <StudyQuestions />
      <LikelyExcuses />
      <StudyCases />
    </>
  )
}
