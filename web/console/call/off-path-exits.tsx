import { Button } from '@mantine/core'
import { useState } from 'react'
import { restAfterAbuse } from '../../../api/conversation.ts'
import { useDo } from '../../use-do.ts'
import { useLocale, useWords } from '../../words.ts'
import { PlaceStop } from '../stops/place-stop.tsx'
import { WrongPerson } from '../stops/wrong-person.tsx'
import { useDesk } from './desk.ts'
import type { OffPathCard } from './off-path-card.ts'
import { labelOf } from './outcome-search.ts'
import { useStops } from './stop-button.tsx'
import styles from './talk.module.css'
import { ThreatDialog } from './threat-button.tsx'
import { useTalk } from './use-talk.ts'

type Exit = OffPathCard['exits'][number]

/** Safe ways out: stops, outcomes and the recado mode that exist, one press away. */
export function OffPathExits({ of }: { readonly of: OffPathCard }) {
  const say = useWords('talk')
  const [open, setOpen] = useState<Exit>()
  const close = () => setOpen(undefined)
  const { line, brief } = useDesk()
  const stops = useStops()
  const { debtorId, id: callId } = brief.call
  return (
    <section>
      <h3 className="small muted">{say('offPath.exits')}</h3>
      <div className={styles.row}>
        {of.exits.map((exit) => (
          <ExitButton
            key={`${exit.do} ${exit.code}`}
            of={exit}
            situation={of.situation}
            onOpen={setOpen}
          />
        ))}
      </div>
      {stops && open?.do === 'stop' && (
        <PlaceStop
          debtorId={debtorId}
          door="call"
          callId={callId}
          kinds={stops.kinds}
          startsWith={open.code ?? undefined}
          isOpen
          onClose={close}
        />
      )}
      <WrongPerson
        point={open?.do === 'wrong-person' ? line.number : undefined}
        callId={callId}
        onClose={close}
      />
      <ThreatDialog callId={callId} isOpen={open?.do === 'complaint'} onClose={close} />
    </section>
  )
}

type ExitButtonProps = {
  readonly of: Exit
  readonly situation: string
  readonly onOpen: (exit: Exit) => void
}

function ExitButton({ of, situation, onOpen }: ExitButtonProps) {
  const say = useWords('talk')
  const kinds = useWords('stops')
  const locale = useLocale()
  const { brief, line, drafting, turnTo } = useDesk()
  const { talk, isOn, askHelp } = useTalk()
  const resting = useDo(restAfterAbuse, { says: () => say('rest.done') })
  const { state, id: callId } = brief.call
  const outcome = brief.outcomes.find(({ code }) => code === of.code)
  const isOnTheLine = state === 'dialing' || state === 'talking'
  const button = (word: string, run: () => void, isOff = false) => (
    <Button size="compact-md" variant="default" disabled={isOff} onClick={run}>
      {word}
    </Button>
  )
  switch (of.do) {
    case 'stop':
      return button(say('exit.stop', { kind: kinds(`kind.${of.code}` as 'kind.cease') }), () =>
        onOpen(of),
      )
    case 'outcome':
      return outcome
        ? button(say('exit.outcome', { outcome: labelOf(outcome, locale) }), () => {
            drafting.type({ outcome: outcome.code })
            turnTo('outcome')
          })
        : null
    case 'third-party':
      return button(
        say('exit.thirdParty'),
        () => line.setThirdParty(true),
        line.isThirdParty || !isOnTheLine,
      )
    case 'help':
      return button(
        say('exit.help'),
        () => void askHelp(situation === 'self-harm' ? 'crisis' : 'abuse'),
        !isOn || Boolean(talk?.help && !talk.help.answer),
      )
    case 'rest':
      return button(say('exit.rest'), () => void resting.run({ callId }), !isOn)
    case 'wrong-person':
      return line.number ? button(say('exit.wrongPerson'), () => onOpen(of)) : null
    default:
      return button(say('exit.complaint'), () => onOpen(of), !isOn)
  }
}
