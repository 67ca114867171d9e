import { useState } from 'react'
import type { Desk } from './desk.ts'
import type { Brief } from './draft.ts'
import { focusOn } from './focus-on.ts'
import { useChosenItems } from './use-chosen-items.ts'
import { useClosing } from './use-closing.ts'
import { useDeskKeys } from './use-desk-keys.ts'
import { useDraft } from './use-draft.ts'
import { useLine } from './use-line.ts'

/** Everything that one call holds, from what was read and what is typed. */
export function useDeskOf(brief: Brief): Desk {
  const drafting = useDraft(brief.call)
  const closing = useClosing(brief, drafting)
  const chosenItems = useChosenItems(brief.items)
  const [side, setSide] = useState<Desk['side']>(
    brief.call.state === 'wrapping' ? 'outcome' : 'guide',
  )
  const line = useLine(brief, drafting, () => setSide('guide'))
  const [excuse, setExcuse] = useState<Desk['excuse']>(null)
  const [payment, setPayment] = useState<string | null>(null)
  const isOpen = brief.areAmountsOpen && !line.isThirdParty
  const mayOffer = isOpen && brief.call.verifiedAt !== null
  const desk: Desk = {
    brief,
    drafting,
    line,
    closing,
    chosenItems,
    isOpen,
    mayOffer,
    side,
    turnTo: (to) => {
      setSide(to)
      if (to === 'excuses') focusOn('#excuse-search', '[data-excuse-back]')
      if (to === 'outcome')
        focusOn('#outcome-search', '[data-outcome-fields] :is(input, textarea, button)')
    },
    excuse,
    openExcuse: (next) => {
      setExcuse(next)
      if (next) setSide('excuses')
    },
    payment: mayOffer ? payment : null,
    showPayment: setPayment,
  }
  useDeskKeys(desk)
  return desk
}
