import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readMyTalks } from '../../../api/surveys.ts'
import { Facts } from '../../ui/facts.tsx'
import { useWords } from '../../words.ts'
import { ShareWords } from './share-words.tsx'

type Results = ReplyOf<typeof readMyTalks>

/** Respect, mood and refusals of all conversations together. */
export function TalkFacts({ of }: { readonly of: Results['whole'] }) {
  const say = useWords('talks')
  return (
    <Facts
      items={[
        { word: say('respect'), value: <ShareWords of={of.respect} /> },
        { word: say('mood'), value: <ShareWords of={of.mood} /> },
        { word: say('closedRefusals'), value: <ShareWords of={of.closedRefusals} /> },
      ]}
    />
  )
}

/** After which technique a concrete answer came. */
export function TechniqueFacts({ of }: { readonly of: Results['techniques'] }) {
  const say = useWords('talks')
  const talk = useWords('talk')
  if (of.length === 0) return <p className="muted">{say('noTechniques')}</p>
  return (
    <Facts
      items={of.map(({ technique, answered }) => ({
        word: talk(`technique.${technique}` as 'technique.title', { defaultValue: technique }),
        value: <ShareWords of={answered} />,
      }))}
    />
  )
}
