import { Button } from '@mantine/core'
import { IconMessageHeart } from '@tabler/icons-react'
import { useState } from 'react'
import { listSurveyWays, sendSurvey } from '../../../api/surveys.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Sheet } from '../../ui/dialog.tsx'
import { Reading } from '../../ui/reading.tsx'
import { toast } from '../../ui/toast.ts'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import { openLater } from './outside.ts'
import { type Way, Ways } from './share-ways.tsx'

type Occasion = 'asked' | 'ours'

/** One question by an address, after the talk: was there respect? (C8.9) */
export function AskOpinion() {
  const say = useWords('talk')
  const { brief } = useDesk()
  const [isOpen, setIsOpen] = useState(false)
  const isOver = brief.call.state === 'talking' || brief.call.state === 'wrapping'
  if (!isOver || brief.call.verifiedAt === null || brief.call.isThirdParty) return null
  return (
    <div>
      <Button
        size="compact-md"
        variant="subtle"
        leftSection={<IconMessageHeart size={16} stroke={1.5} aria-hidden="true" />}
        onClick={() => setIsOpen(true)}
      >
        {say('opinion.open')}
      </Button>
      <Sheet isOpen={isOpen} onClose={() => setIsOpen(false)} title={say('opinion.open')}>
        {isOpen && <Send callId={brief.call.id} />}
      </Sheet>
    </div>
  )
}

function Send({ callId }: { readonly callId: string }) {
  const say = useWords('talk')
  const [occasion, setOccasion] = useState<Occasion>('asked')
  const read = useRead(listSurveyWays, { callId, occasion })
  const sending = useDo(sendSurvey, { refreshes: [listSurveyWays] })
  const send = async ({ channel, contactPointId }: Way) => {
    const open = openLater(channel === 'whatsapp')
    const answer = await sending.run({ callId, channel, contactPointId, occasion })
    const link = answer.ok ? answer.value.link : null
    open(link)
    if (link !== null) toast('done', say('opinion.sent'))
    else if (answer.ok) toast('stop', say('opinion.notNow'))
  }
  return (
    <>
      <p className="small muted">{say('opinion.help')}</p>
      <ChoiceField<Occasion>
        label={say('opinion.occasion')}
        choices={[
          { value: 'asked', word: say('opinion.asked') },
          { value: 'ours', word: say('opinion.ours') },
        ]}
        value={occasion}
        onChange={setOccasion}
      />
      <Reading of={read} shape="list" rows={1}>
        {({ items, isSent }) => (
          <>
            {isSent && <p className="small">{say('opinion.isSent')}</p>}
            <Ways items={items} isBusy={sending.isRunning} onSend={send} />
          </>
        )}
      </Reading>
    </>
  )
}
