import type { team as source } from '../pt-BR/team.ts'
import type { SameWords } from '../shape.ts'

export const team = {
  title: 'Equipo',
  help: 'Quién trabaja aquí y qué puede hacer cada persona.',
} satisfies SameWords<typeof source>
