import {
  IconAlarm,
  IconArrowForwardUp,
  IconCircleCheck,
  IconFile,
  IconFlag,
  IconLink,
  IconNote,
  IconUser,
  type TablerIcon,
} from '@tabler/icons-react'
import { downloadComplaintFile } from '../../../api/complaints.ts'
import { addressOf } from '../../client.ts'
import { Panel } from '../../ui/panel.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { useFormats, useWords } from '../../words.ts'
import type { CaseFile } from './complaint.ts'
import styles from './complaints.module.css'

type CaseEvent = CaseFile['events'][number]

const icons: Readonly<Record<string, TablerIcon>> = {
  opened: IconFlag,
  tied: IconUser,
  note: IconNote,
  link: IconLink,
  file: IconFile,
  owner: IconUser,
  due: IconAlarm,
  alarm: IconAlarm,
  answered: IconArrowForwardUp,
  closed: IconCircleCheck,
}

/** Everything that happened with the case, the newest first. */
export function CaseTimeline({ events }: Pick<CaseFile, 'events'>) {
  const say = useWords('complaints')
  const titleOf = useTitle()
  return (
    <Panel title={say('timeline')}>
      <Timeline
        items={events.map((event) => ({
          id: event.id,
          at: event.at,
          icon: icons[event.kind] ?? IconNote,
          tone: event.alarm === 'late' ? 'stop' : event.kind === 'alarm' ? 'attention' : 'plain',
          title: titleOf(event),
          detail: <Detail of={event} />,
        }))}
      />
    </Panel>
  )
}

function useTitle() {
  const say = useWords('complaints')
  const { day } = useFormats()
  return ({ kind, alarm, forDay, said, who }: CaseEvent): string => {
    const on = forDay ? day(forDay) : ''
    if (alarm === 'late' || alarm === 'soon') return say(`event.${alarm}`, { day: on })
    if (alarm === 'today') return say('event.today')
    if (kind === 'due') return `${say('event.due', { day: day(said) })} · ${who}`
    if (kind === 'owner' || kind === 'tied') return `${say(`event.${kind}`, { said })} · ${who}`
    return `${say(`event.${plainOf(kind)}`)} · ${who}`
  }
}

const plain = ['opened', 'link', 'file', 'answered', 'closed'] as const
const plainOf = (kind: string) => plain.find((one) => one === kind) ?? 'note'

function Detail({ of: { id, kind, said, fileName } }: { readonly of: CaseEvent }) {
  if (kind === 'file')
    return (
      <a href={addressOf(downloadComplaintFile, { fileId: id }).address} download>
        {fileName}
      </a>
    )
  if (kind === 'link')
    return (
      <a href={said} target="_blank" rel="noreferrer" className={styles.said}>
        {said}
      </a>
    )
  const isSaid = kind === 'note' || kind === 'answered' || kind === 'closed'
  return isSaid && said ? <p className={styles.said}>{said}</p> : null
}
