import type { talks as source } from '../pt-BR/talks.ts'
import type { SameWords } from '../shape.ts'

export const talks = {
  title: 'How people leave the talk',
  mine: 'My conversations',
  mineHelp: 'Only you see this page. Nobody is compared with anybody.',
  period: 'From {{from}} to {{to}}',
  respect: 'Felt respected',
  mood: 'Left in a better mood',
  closedRefusals: 'Refusals after a closed question',
  techniques: 'Techniques and concrete answers',
  techniquesHelp: 'Of the times when it was noted whether a concrete answer came.',
  noTechniques: 'No technique noted yet. Tap one during a call.',
  none: 'No answers yet',
  of: '{{count}} of {{of}}',
  few: 'few: between {{low}} and {{high}}',
  between: 'between {{low}} and {{high}}',
  byAgent: 'By person of the team',
  byAgentHelp: 'In order of names. It is for talking and helping, never for comparing in public.',
  byPortfolio: 'By portfolio',
  agent: 'Person',
  portfolio: 'Portfolio',
} satisfies SameWords<typeof source>
