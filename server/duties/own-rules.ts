import type { Basis } from '../compliance/rule.ts'
import type { Words } from '../compliance/words.ts'

// What we ask before an act beyond what the packs say; always shown as our own policy.

type OwnRule = { readonly ruleId: string; readonly basis: Basis; readonly reason: Words }

const own = (ruleId: string, ptBR: string, es: string, en: string): OwnRule => ({
  ruleId,
  basis: 'product_policy',
  reason: { 'pt-BR': ptBR, es, en },
})

export const ownRules = {
  'nothing-overdue': own(
    'ALL-POL-ACT-OWED',
    'Nada deste contrato está vencido e em aberto.',
    'Nada de este contrato está vencido y pendiente.',
    'Nothing of this contract is overdue and open.',
  ),
  agreed: own(
    'ALL-POL-ACT-AGREED',
    'O que está vencido está num acordo em andamento.',
    'Lo vencido está en un acuerdo en curso.',
    'What is overdue is in an agreement under way.',
  ),
  marked: own(
    'ALL-POL-ACT-UNDUE',
    'O que está vencido foi marcado como indevido ou contestado.',
    'Lo vencido fue marcado como indebido o en disputa.',
    'What is overdue is marked as not owed or disputed.',
  ),
  held: own(
    'ALL-POL-ACT-HOLD',
    'Há uma pausa por falecimento, contestação, reclamação ou advogado.',
    'Hay una pausa por fallecimiento, disputa, queja o abogado.',
    'There is a pause for a death, a dispute, a complaint or a lawyer.',
  ),
  untold: own(
    'ALL-POL-ACT-NOTICE',
    'Falta o aviso ao cliente, com a data em que chegou.',
    'Falta el aviso al cliente, con la fecha en que llegó.',
    'The notice to the customer is missing, with the day on which it arrived.',
  ),
} as const

export type OwnRuleName = keyof typeof ownRules
