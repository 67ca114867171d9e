import { ConfirmDialog } from '../../ui/dialog.tsx'
import { useLocale, useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import { labelOf } from './outcome-search.ts'

/** What stops all contact with a person is asked twice. */
export function AskAgain() {
  const say = useWords('call')
  const locale = useLocale()
  const { closing } = useDesk()
  const { outcome, asksAgain } = closing
  return (
    <ConfirmDialog
      isOpen={asksAgain !== undefined}
      onClose={closing.stepBack}
      title={say('outcome.againTitle', { outcome: outcome ? labelOf(outcome, locale) : '' })}
      word={say('outcome.againWord')}
      isHarsh
      isRunning={closing.isRunning}
      onConfirm={() => asksAgain && closing.save(asksAgain, true)}
    >
      <p>{say('outcome.againHelp')}</p>
    </ConfirmDialog>
  )
}
