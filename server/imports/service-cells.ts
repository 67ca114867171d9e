import type { ServiceKind } from '../../api/service-facts.ts'
import { fold, oneSpaced } from '../../kit/text.ts'
import { cellAt } from './cells.ts'
import { dayIn, type Reading } from './debt-core.ts'
import type { ServiceField } from './fields.ts'

const kinds: Readonly<Record<ServiceField, ServiceKind>> = {
  soldAs: 'sold-as',
  activeSince: 'active-since',
  usedDays: 'used-days',
  suspendedDays: 'suspended-days',
  speed: 'speed',
  usage: 'usage',
  benefits: 'benefits',
  nextImprovement: 'next-improvement',
}

export type ServiceCells = {
  readonly service: Readonly<Partial<Record<ServiceKind, string>>> | undefined
  /** What cannot be read as its column asks, by its header: nothing that was written is lost. */
  readonly unread: Readonly<Record<string, string>> | undefined
}

const nothing: ServiceCells = { service: undefined, unread: undefined }
const lengthMax = 400

/** What a row says of the service; a cell that cannot be read is kept as written. */
export function readService(reading: Reading): ServiceCells {
  const { shape, record } = reading
  if (shape.service.length === 0) return nothing
  const service: Partial<Record<ServiceKind, string>> = {}
  let unread: Record<string, string> | undefined
  for (const { field, key, index } of shape.service) {
    const cell = cellAt(record, index)
    if (cell === '') continue
    const value = readCell(field, cell, reading, index)
    if (value === undefined) unread = { ...unread, [key]: cell }
    else service[kinds[field]] = value
  }
  return { service: Object.keys(service).length > 0 ? service : undefined, unread }
}

function readCell(
  field: ServiceField,
  cell: string,
  reading: Reading,
  index: number,
): string | undefined {
  if (field === 'activeSince') return dayIn(reading, index)?.day
  if (field === 'usedDays' || field === 'suspendedDays') return daysIn(cell)
  if (field === 'soldAs') return soldAs(cell)
  const text = oneSpaced(cell)
  return text.length <= lengthMax ? text : undefined
}

/** `12`, `12,0` or `12 dias`. */
const daysIn = (cell: string): string | undefined => {
  const [, digits] = /^0*(\d{1,5})(?:[.,]0+)?(?:\s*(?:dias?|días?|d))?$/iu.exec(cell) ?? []
  return digits
}

const sale = /^(venda|venta|sale|produto|producto|mercadoria|mercancia)\b/
const served = /^(servico|servicio|service|assinatura|suscripcion|mensalidade|mensualidad)\b/

function soldAs(cell: string): string | undefined {
  const plain = fold(cell)
  if (sale.test(plain)) return 'sale'
  return served.test(plain) ? 'service' : undefined
}
