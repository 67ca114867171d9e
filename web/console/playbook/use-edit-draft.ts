import type { AskOf } from '../../../api/endpoint.ts'
import {
  editDraft,
  previewPlaybook,
  readPlaybook,
  readPlaybookPlace,
} from '../../../api/playbook.ts'
import { useDo } from '../../use-do.ts'
import { useRefresh } from '../../use-read.ts'
import type { Playbook } from './playbook.ts'

type Deed = Pick<AskOf<typeof editDraft>, 'deed' | 'lineId' | 'words'>

export type Editing = {
  /** Whether it was done. */
  readonly run: (deed: Deed) => Promise<boolean>
  readonly isRunning: boolean
}

/** One thing done to the draft; what another person did meanwhile is read, and nothing is lost. */
export function useEditDraft(place: string, { draft }: Playbook): Editing {
  const refresh = useRefresh()
  const doing = useDo(editDraft, {
    refreshes: [readPlaybook, readPlaybookPlace, previewPlaybook],
  })
  const revision = draft?.revision ?? 0
  return {
    isRunning: doing.isRunning,
    run: async (deed) => {
      const answer = await doing.run({ place, revision, ...deed })
      if (!answer.ok && answer.refusal === 'changed-meanwhile')
        await refresh(readPlaybook, readPlaybookPlace)
      return answer.ok
    },
  }
}
