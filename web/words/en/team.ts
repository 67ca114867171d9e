import type { team as source } from '../pt-BR/team.ts'
import type { SameWords } from '../shape.ts'

export const team = {
  title: 'Team',
  help: 'Who works here and what each person may do.',
} satisfies SameWords<typeof source>
