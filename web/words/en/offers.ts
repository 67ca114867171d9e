import type { offers as source } from '../pt-BR/offers.ts'
import type { SameWords } from '../shape.ts'

export const offers = {
  title: 'Offers',
} satisfies SameWords<typeof source>
