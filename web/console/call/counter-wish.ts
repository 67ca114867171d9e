import { counterPoints } from '../../../api/counter-offers.ts'
import { planShapes } from '../../../api/negotiation.ts'

type Fields = Readonly<Record<string, string>>

export type Point = (typeof counterPoints)[number]

/** The point that was chosen; what is owed in all is what most people ask about. */
export const readPoint = (fields: Fields): Point =>
  counterPoints.find((point) => point === fields['counter.point']) ?? 'value'

/** The wish as the server is asked; nothing until there is one. */
export function pointAsk(fields: Fields) {
  const point = readPoint(fields)
  const written = fields[`counter.${point}`]?.trim() ?? ''
  if (written === '') return undefined
  const shape = planShapes.find((one) => one === written)
  const wishes = {
    value: Number(written) > 0 ? { totalCents: Number(written) } : undefined,
    date: { firstDueOn: written },
    size: Number(written) > 0 ? { monthlyCents: Number(written) } : undefined,
    form: shape && { planShape: shape },
  }
  const wish = wishes[point]
  return wish && { point, ...wish }
}
