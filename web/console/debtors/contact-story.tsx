import {
  IconArrowBackUp,
  IconCircleCheck,
  IconEraser,
  IconPencil,
  IconPhone,
  IconPhoneOff,
  IconPlus,
  IconRepeat,
} from '@tabler/icons-react'
import { readContactStory } from '../../../api/contact-points.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { Sheet } from '../../ui/dialog.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { holderOf, provenanceOf } from './known.ts'
import { useStateReason } from './use-state-reason.ts'
import type { DebtorFile } from './who-panel.tsx'

type StoryLine = ReplyOf<typeof readContactStory>['items'][number]

const looks = {
  noted: { icon: IconPlus, tone: 'plain' },
  'given-again': { icon: IconRepeat, tone: 'info' },
  corrected: { icon: IconPencil, tone: 'info' },
  confirmed: { icon: IconCircleCheck, tone: 'done' },
  answered: { icon: IconPhone, tone: 'done' },
  left: { icon: IconPhoneOff, tone: 'attention' },
  returned: { icon: IconArrowBackUp, tone: 'done' },
  purged: { icon: IconEraser, tone: 'plain' },
} as const

type ContactStoryProps = {
  readonly debtorId: string
  readonly point: DebtorFile['contactPoints'][number] | undefined
  readonly onClose: () => void
}

/** Who gave a contact, when, by what way, and what became of it: the newest first. */
export function ContactStory({ debtorId, point, onClose }: ContactStoryProps) {
  const say = useWords('numbers')
  const read = useRead(readContactStory, { debtorId }, { isWanted: point !== undefined })
  return (
    <Sheet
      isOpen={point !== undefined}
      onClose={onClose}
      title={say('storyOf', { contact: point?.display ?? '' })}
    >
      <Reading of={read} shape="list">
        {({ items }) => (
          <Story lines={items.filter((line) => line.contactPointId === point?.id).reverse()} />
        )}
      </Reading>
    </Sheet>
  )
}

function Story({ lines }: { readonly lines: readonly StoryLine[] }) {
  const say = useWords('numbers')
  const detailOf = useDetail()
  return (
    <Timeline
      items={lines.map((line, index) => ({
        id: `${line.at} ${index}`,
        at: line.at,
        ...looks[line.happened],
        title: (
          <>
            {say(`happened.${line.happened}`)} <span className="muted small">{line.byName}</span>
          </>
        ),
        detail: <p className="small">{detailOf(line)}</p>,
      }))}
    />
  )
}

function useDetail() {
  const say = useWords('numbers')
  const words = useWords('debtors')
  const reasonOf = useStateReason()
  const { day } = useFormats()
  return (line: StoryLine): string => {
    const { fileName, importLine, givenOn, evidence, why } = line
    const file =
      fileName && importLine !== null
        ? say('file', { file: fileName, line: importLine })
        : fileName && say('fileOnly', { file: fileName })
    const parts = [
      words(`provenance.${provenanceOf(line.provenance)}`),
      line.givenBy && words('givenBy', { name: line.givenBy }),
      file || (line.way !== 'unsaid' && say(`way.${line.way}`)),
      givenOn && say('givenOn', { day: day(givenOn) }),
      line.holder !== 'debtor' && words(`holder.${holderOf(line.holder)}`),
      line.state !== 'alive' && reasonOf(line.stateReason),
      evidence && `“${evidence}”`,
      why && `“${why}”`,
    ]
    return parts.filter(Boolean).join(' · ')
  }
}
