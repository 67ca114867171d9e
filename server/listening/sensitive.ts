import { fold } from '../../kit/text.ts'

/** What the law calls sensitive (LGPD art. 5, II) and nobody needs in order to agree on a debt. */
export type Sensitive = {
  readonly kind: 'health' | 'belief' | 'politics' | 'intimacy'
  readonly word: string
}

const kinds: readonly (readonly [Sensitive['kind'], RegExp])[] = [
  [
    'health',
    word(
      'cancer|tumor\\w*|quimio\\w*|radioterapia|diabet\\w*|hiv|aids|sida|depress(?:ao|iva?)|' +
        'depresion|deprimid[oa]|ansiedade|ansiedad|bipolar|esquizofren\\w*|alcoolatra|alcoolismo|' +
        'alcoholi\\w*|drogad\\w*|dependente quimic[oa]|toxicoman\\w*|gravida|gravidez|' +
        'embaraz\\w*|' +
        'abort\\w*|avc|derrame|infart\\w*|hemodialise|dialise|dialisis|diagnostic\\w*|cirurgia|' +
        'cirugia|psiquiatr\\w*|autis\\w*|alzheimer|demencia|epilep\\w*|covid|tuberculose|' +
        'tuberculosis|hepatite|hepatitis|cirrose|cirrosis|parkinson|quadriplegic[oa]|' +
        'paraplegic[oa]',
    ),
  ],
  [
    'belief',
    word(
      'evangelic[oa]s?|catolic[oa]s?|testemunhas? de jeova|testigos? de jehova|umbandista|' +
        'candomble|espirita|judeus?|judi[oa]s?|muculman[oa]s?|musulman[oa]s?|ateus?|ateos?',
    ),
  ],
  ['politics', word('petistas?|bolsonaristas?|priistas?|panistas?|morenistas?|sindicalizad[oa]s?')],
  ['intimacy', word('homossexua\\w*|homosexual\\w*|lesbicas?|lesbianas?|gays?|transexua\\w*')],
]

function word(alternatives: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${alternatives})(?![a-z])`)
}

/** The first word that is better left out of a note. Of an illness the word "health" is enough. */
export function sensitiveIn(text: string): Sensitive | undefined {
  const plain = fold(text)
  for (const [kind, pattern] of kinds) {
    const found = pattern.exec(plain)
    if (found) return { kind, word: found[0] }
  }
  return undefined
}
