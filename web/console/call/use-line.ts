import { useEffect, useState } from 'react'
import * as api from '../../../api/calls.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { readExcuses } from '../../../api/excuses.ts'
import { readWrapUp } from '../../../api/wrap-up.ts'
import { useDo } from '../../use-do.ts'
import { queries, reading } from '../../use-read.ts'
import type { Brief } from './draft.ts'
import { goOutside } from './outside.ts'
import type { Drafting } from './use-draft.ts'

export type Permit = Brief['permits'][number]['answer']
export type ContactPoint = Brief['debtor']['contactPoints'][number]

/** A number of this person, and what the law says about calling it now. */
export type PhoneNumber = ContactPoint & {
  readonly permit: Permit | undefined
  /** Why it stands where it stands. */
  readonly rank: Brief['numbers'][number] | undefined
}

export type Line = ReturnType<typeof useLine>

const refreshes = [api.readBrief]

/** What is done with the telephone: see the brief, dial, hang up, somebody else answers. */
export function useLine(brief: Brief, { draft, fill, type }: Drafting, onThirdParty: () => void) {
  const { id: callId, isThirdParty: kept } = brief.call
  const seeing = useDo(api.seeBrief, { refreshes })
  const dialing = useDo(api.dial, { refreshes, quiet: ['brief-not-seen'] })
  const hanging = useDo(api.hangUp, { refreshes: [...refreshes, readWrapUp] })
  const hiding = useDo(api.setThirdParty, { refreshes })
  const [refused, setRefused] = useState<Permit>()
  const again = useWhileItHolds()
  const [hides, setHides] = useState<boolean>()
  const numbers = numbersOf(brief)
  const number = numbers.find(({ id }) => id === draft.fields.contactPointId) ?? bestOf(numbers)

  const dial = async () => {
    if (!number) return
    const answer = await dialing.run({ callId, contactPointId: number.id })
    if (!answer.ok) return
    const { permit, dialUrl, permitSeconds } = answer.value
    setRefused(permit.isAllowed ? undefined : permit)
    if (!permit.isAllowed) return
    fill('contactPointId', number.id)
    if (draft.step === 'prepare') type({ step: 'open' })
    if (!dialUrl) return
    again.hold(dialUrl, permitSeconds)
    goOutside(dialUrl)
  }
  // Hidden here before the server answers, and shown again only when it agrees.
  const setThirdParty = async (isThirdParty: boolean) => {
    if (isThirdParty) {
      setHides(true)
      onThirdParty()
    }
    const answer = await hiding.run({ callId, isThirdParty })
    if (answer.ok) setHides(undefined)
  }
  return {
    numbers,
    number,
    choose: (id: string) => {
      setRefused(undefined)
      fill('contactPointId', id)
    },
    /** What the last-second check said no to; the preview may be older. */
    refused,
    isThirdParty: hides ?? kept,
    see: () => seeing.run({ callId, excusesShown: excusesShown(callId) }),
    dial,
    /** Opens the telephone once more, while the permit of this dialing holds. */
    redialUrl: again.url,
    hangUp: () => hanging.run({ callId }),
    setThirdParty,
    isBusy: seeing.isRunning || dialing.isRunning || hanging.isRunning,
  }
}

/** The likely excuses that the study has in sight: kept with the call. */
const excusesShown = (callId: string): string[] =>
  queries
    .getQueryData<ReplyOf<typeof readExcuses>>(reading(readExcuses, { callId }).queryKey)
    ?.likely.map(({ excuse }) => excuse) ?? []

/** The address of a permitted call, for as long as its permit lives. */
function useWhileItHolds() {
  const [held, setHeld] = useState<{ readonly url: string; readonly seconds: number }>()
  useEffect(() => {
    if (!held) return
    const timer = setTimeout(() => setHeld(undefined), held.seconds * 1000)
    return () => clearTimeout(timer)
  }, [held])
  return { url: held?.url, hold: (url: string, seconds: number) => setHeld({ url, seconds }) }
}

/** Numbers that live, the one to dial first in front, each with what the law says about it now. */
function numbersOf({ debtor, permits, numbers }: Brief): PhoneNumber[] {
  const permitOf = (id: string) => permits.find((one) => one.contactPointId === id)?.answer
  const rankOf = (id: string) => numbers.find((one) => one.contactPointId === id)
  return debtor.contactPoints
    .filter(({ kind, state }) => kind === 'phone' && state === 'alive')
    .map((point) => ({ ...point, permit: permitOf(point.id), rank: rankOf(point.id) }))
}

/** The first that may be called now, whoever answers; else the first. */
const bestOf = (numbers: readonly PhoneNumber[]): PhoneNumber | undefined =>
  numbers.find(({ permit, rank }) => permit?.isAllowed && !rank?.asksOnlyWho) ??
  numbers.find(({ permit }) => permit?.isAllowed) ??
  numbers[0]
