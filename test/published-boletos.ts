import { readFileSync } from 'node:fs'

type Published = {
  readonly checkDigits: readonly { fn: string; input: string; expected: number }[]
  readonly fatorVencimento: readonly { input: { due: string }; expected: { fator: string } }[]
  readonly vectors: readonly {
    readonly id: string
    readonly bank: string
    readonly input: {
      readonly barcode: string
      readonly issue?: Readonly<Record<string, unknown>> | null
      readonly campoLivreRule?: string
    }
    readonly expected: {
      readonly linhaDigitavel: string
      readonly formatted: string
      readonly fator: string
      readonly valueCents: number
      readonly due: string | null
      readonly dueCandidates: readonly string[]
      readonly campoLivre: string
    }
  }[]
  readonly arrecadacao: readonly {
    readonly id: string
    readonly input: { readonly barcode: string }
    readonly expected: {
      readonly linhaDigitavel: string
      readonly formatted: string
      readonly segment: number
      readonly valueCents: number
    }
  }[]
  readonly rejectedAtSource: readonly {
    readonly barcode: string
    readonly linha: string
    readonly problems: readonly string[]
  }[]
}

/** What banks and libraries published about boletos. */
export const published: Published = JSON.parse(
  readFileSync(new URL('fixtures/boleto.json', import.meta.url), 'utf8'),
)
