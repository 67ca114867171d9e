import { useWords } from '../../words.ts'
import { Cases } from '../profiles/cases.tsx'
import { Fold } from './fold.tsx'
import { useStudy } from './use-study.ts'

/** How agreements like this one ended (A2.6). */
export function StudyCases() {
  const say = useWords('profiles')
  const cases = useStudy()?.cases
  if (!cases) return null
  return (
    <Fold title={say('cases.title')} isOpenAtFirst={false}>
      <Cases of={cases} />
    </Fold>
  )
}
