import { useState } from 'react'
import { listPlaybookVersions, readPlaybook } from '../../../api/playbook.ts'
import {
  closeExperiment,
  listExperiments,
  readExperiment,
} from '../../../api/playbook-experiments.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'

type CloseProps = { readonly id: string; readonly name: string; readonly onClose: () => void }

/** The test ends, and one of the two is what everybody says from now on. */
export function CloseExperiment({ id, name, onClose }: CloseProps) {
  const say = useWords('playbook')
  const [apply, setApply] = useState<'usual' | 'variant'>('usual')
  const closing = useDo(closeExperiment, {
    refreshes: [listExperiments, readExperiment, readPlaybook, listPlaybookVersions],
    says: () => say('tests.closed'),
    quiet: 'all',
  })
  return (
    <ReasonDialog
      title={say('tests.closeTitle', { name })}
      word={say('tests.close')}
      label={say('tests.because')}
      help={say('review.reasonHelp')}
      isRunning={closing.isRunning}
      problem={closing.problem}
      onClose={onClose}
      onSaid={async (reason) => {
        const answer = await closing.run({ experimentId: id, apply, reason })
        if (answer.ok) onClose()
      }}
    >
      <ChoiceField
        label={say('tests.apply')}
        choices={[
          { value: 'usual', word: say('tests.applyUsual') },
          { value: 'variant', word: say('tests.applyVariant') },
        ]}
        value={apply}
        onChange={setApply}
      />
    </ReasonDialog>
  )
}
