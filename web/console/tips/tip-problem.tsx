import { personalKinds } from '../../../api/tips.ts'
import { Notice } from '../../ui/notice.tsx'
import { Problem } from '../../ui/problem.tsx'
import type { Obstacle } from '../../use-read.ts'
import { useWords } from '../../words.ts'

/** What has to come out, by its own words; other refusals as everywhere. */
export function TipProblem({ of }: { readonly of: Obstacle | undefined }) {
  const say = useWords('tips')
  if (!of) return null
  const kind = personalKinds.find((one) => one === of.facts.kind)
  if (of.refusal !== 'personal-data' || !kind) return <Problem of={of} />
  return (
    <Notice tone="attention" title={say('takeOut', { match: String(of.facts.match ?? '') })}>
      {say(`personal.${kind}`)}
    </Notice>
  )
}
