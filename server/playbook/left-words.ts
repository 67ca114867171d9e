import type { Words } from '../compliance/words.ts'
import { thirdParty, voicemail } from './lines.ts'

// What is left with whoever answers, or on a machine: never the debt, never the creditor. Where a
// country says more about it than that nothing of the debt is told, it has words of its own.

const said = (ptBR: string, es: string, en: string): Words => ({ 'pt-BR': ptBR, es, en })

export type LeftWords = {
  /** The pack whose words these are. */
  readonly packId: string
  readonly thirdParty: readonly Words[]
  readonly voicemail: Words
  /** What the words keep to, for whoever reads them aloud. */
  readonly because: Words
}

const usual: LeftWords = {
  packId: 'ALL',
  thirdParty,
  voicemail,
  because: said(
    'Regra da casa: quem atende no lugar do cliente não fica sabendo de nada.',
    'Regla de la casa: quien contesta en lugar del cliente no se entera de nada.',
    'House rule: whoever answers in the person’s place learns nothing.',
  ),
}

const brazil: LeftWords = {
  ...usual,
  packId: 'BR',
  because: said(
    'CDC, art. 42: a cobrança não expõe ninguém. Que a regra alcance recados vem de fonte ' +
      'secundária.',
    'CDC de Brasil, art. 42: la cobranza no expone a nadie. Que alcance los recados viene de una ' +
      'fuente secundaria.',
    'Brazil’s CDC, art. 42: collecting exposes nobody. That it reaches messages left is from a ' +
      'secondary source.',
  ),
}

/** Nothing is asked of a third person: references and relatives are not contacted to collect. */
const colombia: LeftWords = {
  ...usual,
  packId: 'CO',
  thirdParty: [
    said(
      '{greeting}! Aqui é {caller}. Posso falar com {debtor}?',
      '¡{greeting}! Le habla {caller}. ¿Puedo hablar con {debtor}?',
      '{greeting}! This is {caller}. May I speak with {debtor}?',
    ),
    said(
      'Sem problema, volto a ligar. Agradeço a gentileza.',
      'No hay problema, vuelvo a llamar. Gracias por su amabilidad.',
      'No problem, I will call again. Thank you for your kindness.',
    ),
  ],
  because: said(
    'Lei 2300 de 2023 da Colômbia: familiares e referências não são procurados.',
    'Ley 2300 de 2023: no se contacta a familiares ni a referencias.',
    'Colombia’s Ley 2300 of 2023: relatives and references are not contacted.',
  ),
}

/** 12 CFR 1006.2(j): a name, a way to answer, a natural person; and 1006.10 for a third person. */
const unitedStates: LeftWords = {
  ...usual,
  packId: 'US',
  thirdParty: [
    said(
      '{greeting}! Meu nome é {agent}. Gostaria de confirmar como falar com {debtor}.',
      '¡{greeting}! Me llamo {agent}. Quisiera confirmar cómo comunicarme con {debtor}.',
      '{greeting}! My name is {agent}. I would like to confirm how to reach {debtor}.',
    ),
    said(
      'Agradeço a gentileza. Tenha um bom dia!',
      'Gracias por su amabilidad. ¡Que tenga buen día!',
      'Thank you for your kindness. Have a good day!',
    ),
  ],
  because: said(
    'Estados Unidos, 12 CFR 1006.2(j): mensagem de conteúdo limitado.',
    'Estados Unidos, 12 CFR 1006.2(j): mensaje de contenido limitado.',
    'United States, 12 CFR 1006.2(j): limited-content message.',
  ),
}

const byCountry: Readonly<Record<string, LeftWords>> = {
  BR: brazil,
  CO: colombia,
  US: unitedStates,
}

/** The words of a country's pack; the ones that serve everywhere when it has none of its own. */
export const leftWords = (country: string): LeftWords => byCountry[country] ?? usual

export const allLeftWords: readonly LeftWords[] = [usual, brazil, colombia, unitedStates]
