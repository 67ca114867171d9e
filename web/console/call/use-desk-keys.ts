import type { ShippedChord } from '../../../kit/chords.ts'
import { type KeyDeed, useKeys } from '../../ui/use-keys.ts'
import { useWords } from '../../words.ts'
import { endTalk, mayDial } from './bar-action.tsx'
import type { Desk, PanelName } from './desk.ts'
import { focusOn } from './focus-on.ts'

type Say = ReturnType<typeof useWords<'call'>>

/** The keyboard of the call; all of it is listed in the sheet of shortcuts. */
export function useDeskKeys(desk: Desk): void {
  const say = useWords('call')
  useKeys([
    ...lineKeys(desk, say),
    ...panelKeys(say),
    ...dealKeys(desk, say),
    ...endKeys(desk, say),
  ])
}

/** The telephone. */
function lineKeys(desk: Desk, say: Say): KeyDeed[] {
  const { brief, line } = desk
  const isOn = isOnTheLine(desk)
  return [
    {
      keys: 'F2',
      does: say('keys.main'),
      run: () => (brief.call.briefSeenAt ? mayDial(desk) && line.dial() : line.see()),
      isOff: isOn || brief.call.state === 'closed',
      isThrottled: true,
    },
    {
      keys: 'F4',
      does: say('keys.hangUp'),
      run: endTalk(desk),
      isOff: !isOn,
      isThrottled: true,
    },
    {
      keys: 'Alt+R',
      does: say('keys.thirdParty'),
      run: () => line.setThirdParty(!line.isThirdParty),
      isOff: !isOn,
    },
  ]
}

const panels = [
  { name: 'person', keys: 'Alt+1' },
  { name: 'debts', keys: 'Alt+2' },
  { name: 'guide', keys: 'Alt+3' },
  { name: 'history', keys: 'Alt+4' },
] as const satisfies readonly { readonly name: PanelName; readonly keys: ShippedChord }[]

function panelKeys(say: Say): KeyDeed[] {
  return panels.map(({ name, keys }) => {
    const at = `[data-panel="${name}"]`
    return {
      keys,
      does: say(`keys.${name}`),
      run: () => focusOn(`${at} [tabindex="0"]`, `${at} summary`, `${at} button`),
    }
  })
}

/** Offers and what is paid. */
function dealKeys({ brief, mayOffer, payment, showPayment }: Desk, say: Say): KeyDeed[] {
  return [
    {
      keys: 'F9',
      does: say('keys.offers'),
      run: () => focusOn('[data-offer="true"]', '[data-panel="offers"] input'),
      isOff: !mayOffer,
    },
    {
      keys: 'Alt+P',
      does: say('keys.payment'),
      run: () => showPayment(brief.openAgreementId),
      isOff: !mayOffer || !brief.openAgreementId,
    },
    {
      keys: 'Alt+C',
      does: say('keys.copy'),
      run: () => document.querySelector<HTMLElement>('[data-pix-copy] button')?.click(),
      isOff: payment === null,
    },
  ]
}

/** What came of it. */
function endKeys(desk: Desk, say: Say): KeyDeed[] {
  const { brief, closing, payment, turnTo, openExcuse } = desk
  const isOff = brief.call.state === 'closed'
  return [
    { keys: 'F8', does: say('keys.outcome'), run: () => turnTo('outcome'), isOff },
    {
      keys: 'Alt+O',
      does: say('keys.excuses'),
      run: () => {
        openExcuse(null)
        turnTo('excuses')
      },
      isOff: isOff || desk.line.isThirdParty || brief.isNeutral,
    },
    { keys: 'Alt+N', does: say('keys.note'), run: () => focusOn('#call-note textarea') },
    { keys: 'Alt+A', does: say('keys.callback'), run: () => bookCallback(desk), isOff },
    {
      keys: 'Ctrl+Enter',
      does: say('keys.save'),
      run: () => (closing.outcome ? closing.save('next') : turnTo('outcome')),
      isOff: isOff || closing.asksAgain !== undefined || payment !== null,
      isThrottled: true,
    },
  ]
}

function bookCallback({ brief, closing, turnTo }: Desk) {
  const callback = brief.outcomes.find(({ code }) => code === 'AGEN')
  if (callback) closing.choose(callback)
  turnTo('outcome')
}

const isOnTheLine = ({ brief }: Desk): boolean =>
  brief.call.state === 'dialing' || brief.call.state === 'talking'
