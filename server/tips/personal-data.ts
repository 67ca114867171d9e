import type { personalKinds as kinds } from '../../api/tips.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { fold } from '../../kit/text.ts'

type PersonalKind = (typeof kinds)[number]

const patterns: readonly (readonly [PersonalKind, RegExp])[] = [
  ['email', /[\w.+-]+@[\w-]+\.[\w.-]+/u],
  // CPF and CNPJ in their marks, or as a run of digits; RFC and CURP of Mexico.
  ['document', /\b\d{3}\.\d{3}\.\d{3}-\d{2}\b|\b\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}\b/u],
  ['document', /\b(?:\d{11}|\d{14})\b|\b[A-Z]{4}\d{6}[A-Z0-9]{3}(?:[A-Z0-9]{5})?\b/u],
  ['phone', /(?:\+?\d{2}[ .-]?)?\(?\b\d{2}\)?[ .-]?9?[ .-]?\d{4}[ .-]?\d{4}\b/u],
  ['phone', /\b9?\d{4}-\d{4}\b/u],
  ['contract', /\b(?:contrato|contract|fatura|factura|boleto)\s*(?:n[ºo°.]*\s*)?\d{4,}/iu],
  [
    'name',
    /\b(?:[Ss]r|[Ss]ra|[Ss]eu|[Dd]ona|[Dd]on|[Dd]oña|[Ss]eñora?|[Mm]rs?|[Mm]s)\.?\s+\p{Lu}\p{Ll}+/u,
  ],
]

/** The first thing that tells whose case it was; `match` is what to take out. */
export function personalData(
  text: string,
  names: readonly string[],
): Decision<true, 'personal-data'> {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(text)?.[0]
    if (match) return no('personal-data', { kind, match: match.trim() })
  }
  const [name] = names
  return name ? no('personal-data', { kind: 'name', match: name }) : yes(true)
}

/** So many pairs of a text are looked up at most. */
const pairsMax = 300

/** Two words that stand side by side, folded: how a name would begin if it were one. */
export function wordPairs(text: string): string[] {
  const words = fold(text).match(/\p{L}{2,}/gu) ?? []
  const pairs = words.slice(1).flatMap((word, index) => {
    const before = words[index] ?? ''
    return common.has(before) || common.has(word) ? [] : [`${before} ${word}`]
  })
  return [...new Set(pairs)].slice(0, pairsMax)
}

/** Words that begin or follow no name. */
const common = new Set(
  (
    'o a os as um uma de do da dos das em no na que para com por se eu ele ela nao sim e ou mas ' +
    'el la los las un una y en que para con por si no the of to in and or is was it he she cliente'
  ).split(' '),
)
