import { Button } from '@mantine/core'
import { IconHandStop } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { readBrief } from '../../../api/calls.ts'
import { listStops } from '../../../api/stops.ts'
import { Keys } from '../../ui/keys.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useRead, useRefresh } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import type { StopKind } from '../stops/known-stop.ts'
import { PlaceStop } from '../stops/place-stop.tsx'
import { useDesk } from './desk.ts'

const lookMs = 10_000

/** "Stop": what was just said on the line holds at once, everywhere; then the call is closed. */
export function StopButton() {
  const say = useWords('stops')
  const desk = useDesk()
  const { debtorId, id: callId } = desk.brief.call
  const stops = useStops()
  const [isOpen, setIsOpen] = useState(false)
  useKeys([{ keys: 'Alt+S', does: say('bar'), run: () => setIsOpen(true) }])
  const suggest = ({ code, outcome }: StopKind) => {
    if (outcome) desk.drafting.type({ outcome })
    const isOnTheLine = desk.brief.call.state === 'dialing' || desk.brief.call.state === 'talking'
    if (code === 'minor' && isOnTheLine && !desk.line.isThirdParty) desk.line.setThirdParty(true)
  }
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconHandStop size={18} stroke={1.5} aria-hidden="true" />}
        rightSection={<Keys of="Alt+S" />}
        onClick={() => setIsOpen(true)}
      >
        {say('bar')}
      </Button>
      {stops && (
        <PlaceStop
          debtorId={debtorId}
          door="call"
          callId={callId}
          kinds={stops.kinds}
          isOpen={isOpen}
          onClose={() => setIsOpen(false)}
          onPlaced={suggest}
        />
      )}
    </>
  )
}

/** Looked at often: somebody else may place a stop while this call is open. */
export function useStops() {
  const { debtorId } = useDesk().brief.call
  const { value } = useRead(listStops, { debtorId }, { everyMs: lookMs })
  const refresh = useRefresh()
  const inForce = value?.stops.filter((stop) => stop.isInForce).map(({ id }) => id)
  const seen = useRef<string | undefined>(undefined)
  const now = inForce?.join(' ')
  useEffect(() => {
    if (now === undefined) return
    if (seen.current !== undefined && seen.current !== now) void refresh(readBrief)
    seen.current = now
  }, [now, refresh])
  return value
}
