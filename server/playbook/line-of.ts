import type { Line } from './line.ts'

/** What a step is made of: what to say, what to ask and what to avoid. */
export type StepLines = {
  readonly say: readonly Line[]
  /** Open questions: nobody can answer them with yes or no. */
  readonly ask: readonly Line[]
  readonly avoid: readonly Line[]
}

export const line = (id: string, ptBR: string, es: string, en: string): Line => ({
  id,
  words: { 'pt-BR': ptBR, es, en },
})
