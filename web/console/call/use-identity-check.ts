import { type FormEvent, useState } from 'react'
import { readBrief, verifyIdentity } from '../../../api/calls.ts'
import type { AskOf, ReplyOf } from '../../../api/endpoint.ts'
import { useDo } from '../../use-do.ts'
import { useDesk } from './desk.ts'

type Heard = AskOf<typeof verifyIdentity>['heard']
type Compared = ReplyOf<typeof verifyIdentity>
export type IdentityField = keyof Heard

/** So many answers that match say who it is. */
export const needed = 2

/** What was heard, kept nowhere but here, and what the comparison said. */
export function useIdentityCheck() {
  const { brief, drafting } = useDesk()
  const [heard, setHeard] = useState<Heard>({})
  const [compared, setCompared] = useState<Compared>()
  const checking = useDo(verifyIdentity, { refreshes: [readBrief], quiet: 'all' })

  const check = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await checking.run({ callId: brief.call.id, heard: filled(heard) })
    if (!answer.ok) return
    setCompared(answer.value)
    if (!answer.value.isVerified) return
    setHeard({})
    const { step } = drafting.draft
    if (step === 'open' || step === 'verify') drafting.type({ step: 'listen' })
  }
  return {
    heard,
    hear: (field: IdentityField, value: string) => {
      setHeard((all) => ({ ...all, [field]: value }))
      setCompared((last) => last && { ...last, matches: without(last.matches, field) })
    },
    compared,
    check,
    checking,
    isOver: compared?.triesLeft === 0 && !compared.isVerified,
    isEnough: Object.keys(filled(heard)).length >= needed,
  }
}

const filled = (heard: Heard): Heard =>
  Object.fromEntries(Object.entries(heard).filter(([, value]) => value?.trim()))

const without = (matches: Compared['matches'], field: IdentityField): Compared['matches'] =>
  Object.fromEntries(Object.entries(matches).filter(([name]) => name !== field))
