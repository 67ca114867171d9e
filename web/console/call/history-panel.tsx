import { Panel } from '../../ui/panel.tsx'
import { useWords } from '../../words.ts'
import { HistoryList } from '../debtors/history-list.tsx'
import { useDesk } from './desk.ts'

/** What was said and done before, newest first; hidden while somebody else is on the line. */
export function HistoryPanel({ isBare }: { readonly isBare?: boolean }) {
  const say = useWords('call')
  if (isBare) return <History />
  return (
    <Panel title={say('history.title')} scrolls>
      <History />
    </Panel>
  )
}

function History() {
  const say = useWords('call')
  const numbers = useWords('numbers')
  const { brief, line } = useDesk()
  if (line.isThirdParty) return <p className="small muted">{say('thirdPartyTitle')}</p>
  if (brief.isNeutral) return <p className="small muted">{numbers('neutralTitle')}</p>
  if (brief.history.length === 0) return <p className="small muted">{say('history.none')}</p>
  return <HistoryList lines={brief.history} currency={brief.currency} />
}
