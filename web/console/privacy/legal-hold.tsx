import { Button } from '@mantine/core'
import { IconGavel } from '@tabler/icons-react'
import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { liftLegalHold, placeLegalHold, type readPersonPrivacy } from '../../../api/privacy.ts'
import { useMay } from '../../session.ts'
import { Notice } from '../../ui/notice.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import { EvidenceDialog } from '../debtors/evidence-dialog.tsx'
import { privacyRefreshes } from './refreshes.ts'

type HoldProps = {
  readonly debtorId: string
  readonly hold: ReplyOf<typeof readPersonPrivacy>['legalHold']
}

/** Nothing of this person is removed while it stands. */
export function LegalHold({ debtorId, hold }: HoldProps) {
  const say = useWords('privacy')
  const may = useMay()
  const { instant } = useFormats()
  const [isAsking, setIsAsking] = useState(false)
  const placing = useDo(placeLegalHold, {
    refreshes: privacyRefreshes,
    says: () => say('holdPlaced'),
  })
  const lifting = useDo(liftLegalHold, {
    refreshes: privacyRefreshes,
    says: () => say('holdLifted'),
  })
  const give = async (reason: string) => {
    const done = hold
      ? await lifting.run({ debtorId, reason })
      : await placing.run({ debtorId, reason })
    if (done.ok) setIsAsking(false)
  }
  const mayChange = may('answer-privacy-requests')
  return (
    <>
      {hold && (
        <Notice tone="info" title={say('holdStands')}>
          <p>
            {say('holdSince', {
              at: instant(hold.placedAt),
              name: hold.placedBy,
              reason: hold.reason,
            })}
          </p>
        </Notice>
      )}
      {mayChange && (
        <Button
          variant="default"
          leftSection={<IconGavel size={16} stroke={1.5} aria-hidden="true" />}
          onClick={() => setIsAsking(true)}
        >
          {say(hold ? 'holdLift' : 'hold')}
        </Button>
      )}
      <EvidenceDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={say(hold ? 'holdLift' : 'hold')}
        label={say('holdReason')}
        word={say(hold ? 'holdLift' : 'hold')}
        isRunning={placing.isRunning || lifting.isRunning}
        onGiven={give}
      />
    </>
  )
}
