import type { whatWorks as source } from '../pt-BR/what-works.ts'
import type { SameWords } from '../shape.ts'

export const whatWorks = {
  title: 'Qué funciona',
  help: 'En qué atenciones se llegó a algo, entre las que hablaron con el titular.',
  honest:
    'Esto muestra lo que va junto, no lo que causa: quien oyó una frase pudo tener una atención más fácil. Para saber la causa, haz una prueba en el guion.',
  honestOwn: 'Esto muestra lo que va junto, no lo que causa. Es solo para aprender de tu manera.',
  period: 'Período',
  days: { '7': '7 días', '30': '30 días', '90': '90 días', '180': '6 meses' },
  agent: 'Gestor',
  everybody: 'Todos',
  prepared: 'Con y sin preparación',
  preparedHelp:
    'Con preparación: la ficha no se saltó y las preguntas se eligieron antes de llamar.',
  with: 'Con preparación',
  without: 'Sin preparación',
  all: 'Todas las atenciones',
  line: 'Frase',
  deal: 'Acuerdo o promesa',
  nextStep: 'Próximo paso',
  concrete: 'Respuesta concreta',
  agents: 'Por gestor',
  agentsHelp: 'Solo lo ve la supervisión. Cada persona ve sus propios números.',
  lines: 'Por frase dicha',
  linesHelp: 'Frases marcadas como dichas, respuestas a motivos, preguntas contestadas y técnicas.',
  gone: 'Frase que salió del guion',
  empty: 'Nadie marcó una frase todavía. En la atención, toca el ✓ al lado de la frase dicha.',
  toTest: 'Probar una frase',
} satisfies SameWords<typeof source>
