import { Button } from '@mantine/core'
import {
  IconArrowRight,
  IconEye,
  IconPhone,
  IconPhoneOff,
  type TablerIcon,
} from '@tabler/icons-react'
import { Keys } from '../../ui/keys.tsx'
import { useWords } from '../../words.ts'
import { type Desk, useDesk } from './desk.ts'

type Action = {
  readonly word: string
  readonly icon: TablerIcon
  readonly keys: string
  readonly run: () => void
  readonly isOff?: boolean
  readonly isHarsh?: boolean
}

/** The one thing to do next with the telephone. */
export function BarAction({ isWide }: { readonly isWide?: boolean }) {
  const action = useMainAction()
  const desk = useDesk()
  // Beside the panel that saves, a second button that saves would only be in the way.
  const isBeside = !isWide && desk.brief.call.state === 'wrapping' && desk.side === 'outcome'
  if (!action || isBeside) return null
  const { word, icon: Icon, keys, run, isOff, isHarsh } = action
  return (
    <Button
      color={isHarsh ? 'clay' : undefined}
      fullWidth={isWide}
      size={isWide ? 'md' : 'sm'}
      leftSection={<Icon size={18} stroke={1.5} aria-hidden="true" />}
      rightSection={isWide ? undefined : <Keys of={keys} />}
      loading={desk.line.isBusy || desk.closing.isRunning}
      disabled={isOff}
      onClick={run}
    >
      {word}
    </Button>
  )
}

/** See the brief, dial, hang up, then write down what came of it. */
export function useMainAction(): Action | undefined {
  const say = useWords('call')
  const desk = useDesk()
  const { brief, line } = desk
  switch (brief.call.state) {
    case 'closed':
      return undefined
    case 'dialing':
    case 'talking':
      return {
        word: say('hangUp'),
        icon: IconPhoneOff,
        keys: 'F4',
        run: endTalk(desk),
        isHarsh: true,
      }
    case 'wrapping':
      return savingAction(desk, say('outcome.saveNext'), say('outcome.pick'))
    default:
      return brief.call.briefSeenAt
        ? { word: say('dial'), icon: IconPhone, keys: 'F2', run: line.dial, isOff: !mayDial(desk) }
        : { word: say('seen'), icon: IconEye, keys: 'F2', run: line.see }
  }
}

/** As far as is known here; the server asks again at the last second. */
export const mayDial = ({ brief, line }: Desk): boolean => {
  const { state, briefSeenAt } = brief.call
  const isFree = state === 'preparing' || state === 'wrapping'
  return isFree && briefSeenAt !== null && line.number?.permit?.isAllowed === true
}

/** After the talk comes what it came to. */
export function endTalk({ line, turnTo }: Desk) {
  return async () => {
    const answer = await line.hangUp()
    if (answer.ok) turnTo('outcome')
  }
}

function savingAction({ closing, turnTo }: Desk, save: string, pick: string): Action {
  const isReady = closing.outcome !== undefined
  const run = () => (isReady ? void closing.save('next') : turnTo('outcome'))
  return { word: isReady ? save : pick, icon: IconArrowRight, keys: 'Ctrl+Enter', run }
}
