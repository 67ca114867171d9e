import { useBlocker } from '@tanstack/react-router'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import { isGoingOutside } from './outside.ts'

/** Nobody leaves a call without saying what came of it; closing the tab asks too. */
export function LeaveGuard() {
  const say = useWords('call')
  const { brief, closing, turnTo } = useDesk()
  const isOpen = brief.call.state !== 'closed' && !closing.isDone
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isOpen && current.pathname !== next.pathname,
    enableBeforeUnload: () => isOpen && !isGoingOutside(),
    withResolver: true,
  })
  const stay = () => blocker.status === 'blocked' && blocker.reset()
  return (
    <ConfirmDialog
      isOpen={blocker.status === 'blocked'}
      onClose={stay}
      title={say('leave.title')}
      word={say('leave.word')}
      onConfirm={() => {
        stay()
        turnTo('outcome')
      }}
    >
      <p>{say('leave.help')}</p>
    </ConfirmDialog>
  )
}
