import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { readBrief } from '../../../api/calls.ts'
import { Page } from '../../ui/page.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { CallDesk } from './call-desk.tsx'
import { LateOutcome } from './late-outcome.tsx'

const minuteMs = 60_000

/** One call, prepared: who, debts, script, offers, history, all in one view. */
export function CallScreen() {
  const { callId } = useParams({ from: '/shell/atendimento/$callId' })
  const say = useWords('call')
  const read = useRead(readBrief, { callId }, { everyMs: minuteMs })
  // While the next call is read, the last one is still at hand: it is not shown as this one.
  const brief = read.value?.call.id === callId ? read.value : undefined
  useEffect(() => {
    document.title = `${say('title')} · combinado`
  }, [say])

  if (brief && brief.call.state !== 'closed') return <CallDesk key={callId} brief={brief} />
  if (brief) return <LateOutcome key={callId} brief={brief} />
  return (
    <Page title={say('title')}>
      {read.problem && (
        <>
          <Problem of={read.problem} again={read.again} />
          <div>
            <Button component={Link} to="/fila" variant="default">
              {say('backToWorklist')}
            </Button>
          </div>
        </>
      )}
      {!read.problem && <Skeletons shape="cards" rows={4} />}
    </Page>
  )
}
