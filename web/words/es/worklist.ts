import type { worklist as source } from '../pt-BR/worklist.ts'
import type { SameWords } from '../shape.ts'

export const worklist = {
  title: 'Lista de hoy',
  help: 'A quién contactar ahora y por qué está aquí.',
} satisfies SameWords<typeof source>
