import type { talks as source } from '../pt-BR/talks.ts'
import type { SameWords } from '../shape.ts'

export const talks = {
  title: 'Cómo salen las personas de la conversación',
  mine: 'Mis conversaciones',
  mineHelp: 'Solo usted ve esta página. No hay comparación con nadie.',
  period: 'Del {{from}} al {{to}}',
  respect: 'Sintieron respeto',
  mood: 'Salieron con mejor ánimo',
  closedRefusals: 'Negativas después de una pregunta cerrada',
  techniques: 'Técnicas y respuestas concretas',
  techniquesHelp: 'De las veces en que se anotó si hubo una respuesta concreta.',
  noTechniques: 'Aún no hay técnicas anotadas. Toque una durante la llamada.',
  none: 'Aún sin respuestas',
  of: '{{count}} de {{of}}',
  few: 'son pocas: entre {{low}} y {{high}}',
  between: 'entre {{low}} y {{high}}',
  byAgent: 'Por persona del equipo',
  byAgentHelp: 'En orden de nombre. Sirve para conversar y ayudar, nunca para comparar en público.',
  byPortfolio: 'Por cartera',
  agent: 'Persona',
  portfolio: 'Cartera',
} satisfies SameWords<typeof source>
