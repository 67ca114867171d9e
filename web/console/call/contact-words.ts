import { useWords } from '../../words.ts'
import { holderOf, phoneTypeOf, provenanceOf } from '../debtors/known.ts'
import type { ContactPoint } from './use-line.ts'

/** `celular · do contrato com o credor · já confirmado`: what it is and where it came from. */
export function useContactWords() {
  const say = useWords('debtors')
  return ({ kind, phoneType, provenance, holder, rightParty }: ContactPoint): string => {
    const parts = [
      kind === 'phone' ? say(`phoneType.${phoneTypeOf(phoneType)}`) : say('kind.email'),
      say(`provenance.${provenanceOf(provenance)}`),
    ]
    if (holder !== 'debtor') parts.push(say(`holder.${holderOf(holder)}`))
    if (rightParty === 'confirmed') parts.push(say('rightParty.confirmed'))
    return parts.join(' · ')
  }
}
