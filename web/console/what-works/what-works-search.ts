import { oneOf, textOf } from '../../search.ts'

export const periods = ['7', '30', '90', '180'] as const

/** A period, and an agent by a code of ours. */
export type WhatWorksSearch = {
  readonly dias?: (typeof periods)[number] | undefined
  readonly atendente?: string | undefined
}

export const whatWorksSearch = (given: Record<string, unknown>): WhatWorksSearch => ({
  dias: oneOf(given, 'dias', periods),
  atendente: textOf(given, 'atendente', /^[\w-]{1,100}$/),
})
