import type { Moment } from '../../kit/dates.ts'
import { drawingPdf } from '../platform/pdf.ts'
import { drawSlip, type Slip } from './slip.ts'

/** The file of a boleto. Brazil's banks read Portuguese. */
export async function slipPdf(slip: Slip, at: Moment): Promise<Buffer> {
  const about = { title: 'Boleto', language: 'pt-BR', at }
  return Buffer.from(await drawingPdf(about, (pen) => drawSlip(pen, slip)))
}
