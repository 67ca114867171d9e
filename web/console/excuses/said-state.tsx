import { StateBadge, type Tone } from '../../ui/state-badge.tsx'
import { useFormats, useWords } from '../../words.ts'
import type { Said } from './said.ts'

const tones: Readonly<Record<Said['state'], Tone>> = {
  open: 'plain',
  verified: 'done',
  unverified: 'plain',
}

/** How what was said stands, and until when that means anything. */
export function SaidState({ of }: { readonly of: Pick<Said, 'state' | 'untilOn' | 'reviewWish'> }) {
  const say = useWords('excuses')
  const write = useFormats()
  const word = of.reviewWish ? say('review') : say(`state.${of.state}`)
  return (
    <span title={say('untilOn', { on: write.day(of.untilOn) })}>
      <StateBadge tone={of.reviewWish ? 'info' : tones[of.state]} word={word} />
    </span>
  )
}
