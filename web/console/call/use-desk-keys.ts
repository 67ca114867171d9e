import { useKeys } from '../../ui/use-keys.ts'
import { useWords } from '../../words.ts'
import { endTalk, mayDial } from './bar-action.tsx'
import type { Desk, PanelName } from './desk.ts'
import { focusOn } from './focus-on.ts'

/** The keyboard of the call; all of it is listed in the sheet of shortcuts. */
export function useDeskKeys(desk: Desk): void {
  const say = useWords('call')
  const { brief, line, closing, isOpen, turnTo, showPayment } = desk
  const { state, briefSeenAt } = brief.call
  const isOnTheLine = state === 'dialing' || state === 'talking'
  const isClosed = state === 'closed'
  const panel = (keys: string, name: PanelName) => ({
    keys,
    does: say(`keys.${name}`),
    run: () => focusOn(`${at(name)} [tabindex="0"]`, `${at(name)} summary`, `${at(name)} button`),
  })
  useKeys([
    {
      keys: 'F2',
      does: say('keys.main'),
      run: () => (briefSeenAt ? mayDial(desk) && line.dial() : line.see()),
      isOff: isOnTheLine || isClosed,
      isThrottled: true,
    },
    {
      keys: 'F4',
      does: say('keys.hangUp'),
      run: endTalk(desk),
      isOff: !isOnTheLine,
      isThrottled: true,
    },
    { keys: 'F8', does: say('keys.outcome'), run: () => turnTo('outcome'), isOff: isClosed },
    {
      keys: 'F9',
      does: say('keys.offers'),
      run: () => focusOn('[data-offer="true"]'),
      isOff: !isOpen,
    },
    panel('Alt+1', 'person'),
    panel('Alt+2', 'debts'),
    panel('Alt+3', 'guide'),
    panel('Alt+4', 'history'),
    {
      keys: 'Alt+P',
      does: say('keys.payment'),
      run: () => showPayment(brief.openAgreementId),
      isOff: !isOpen || !brief.openAgreementId,
    },
    {
      keys: 'Alt+C',
      does: say('keys.copy'),
      run: () => document.querySelector<HTMLElement>('[data-pix-copy] button')?.click(),
      isOff: desk.payment === null,
    },
    { keys: 'Alt+N', does: say('keys.note'), run: () => focusOn('#call-note textarea') },
    { keys: 'Alt+A', does: say('keys.callback'), run: () => bookCallback(desk), isOff: isClosed },
    {
      keys: 'Alt+R',
      does: say('keys.thirdParty'),
      run: () => line.setThirdParty(!line.isThirdParty),
      isOff: !isOnTheLine,
    },
    {
      keys: 'Ctrl+Enter',
      does: say('keys.save'),
      run: () => (closing.outcome ? closing.save('next') : turnTo('outcome')),
      isOff: isClosed || closing.asksAgain !== undefined || desk.payment !== null,
      isThrottled: true,
    },
  ])
}

function bookCallback({ brief, closing, turnTo }: Desk) {
  const callback = brief.outcomes.find(({ code }) => code === 'AGEN')
  if (callback) closing.choose(callback)
  turnTo('outcome')
}

const at = (name: PanelName): string => `[data-panel="${name}"]`
