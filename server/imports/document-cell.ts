import { type DocumentKind, isCnpj, isCpf, isCurp, isRfc } from '../../kit/documents.ts'
import type { Country } from '../../kit/places.ts'
import { digitsIn } from '../../kit/text.ts'
import { unwrapped } from './wrapping.ts'

export type ReadDocument = {
  readonly document: string
  readonly kind: DocumentKind
  readonly isRepaired: boolean
}

/** The document of a debtor; undefined when it is nobody's. */
export function readDocument(cell: string, country: Country): ReadDocument | undefined {
  const { text, isRepaired } = unwrapped(cell)
  const found = country === 'BR' ? brazilian(text) : mexican(text)
  return found && isRepaired ? { ...found, isRepaired } : found
}

/** Lost zeros come back when the check digits prove them; 14 digits may hold a CPF. */
function brazilian(cell: string): ReadDocument | undefined {
  const usual = isMaskedCpf(cell) ? digitsIn(cell) : ''
  if (usual.length === 11 && isCpf(usual)) return whole('cpf', usual)
  const text = cell.replace(/[.\-/\s]/g, '').toUpperCase()
  if (text === '' || text.length > 14) return undefined
  if (text.length === 14) return isCnpj(text) ? whole('cnpj', text) : cpfInFourteen(text)
  if (!/^\d+$/.test(text)) return undefined
  const kind = text.length > 11 ? 'cnpj' : 'cpf'
  const document = text.padStart(kind === 'cnpj' ? 14 : 11, '0')
  const isValid = kind === 'cnpj' ? isCnpj(document) : isCpf(document)
  return isValid ? { document, kind, isRepaired: document !== text } : undefined
}

/** `529.982.247-25`, as nearly every file writes it: with eleven digits, no other sign fits. */
const isMaskedCpf = (cell: string): boolean =>
  cell.length === 14 && cell[3] === '.' && cell[7] === '.' && cell[11] === '-'

const whole = (kind: DocumentKind, document: string): ReadDocument => ({
  document,
  kind,
  isRepaired: false,
})

function cpfInFourteen(text: string): ReadDocument | undefined {
  const document = text.slice(3)
  if (!text.startsWith('000') || !isCpf(document)) return undefined
  return { document, kind: 'cpf', isRepaired: true }
}

function mexican(cell: string): ReadDocument | undefined {
  const text = plain(cell)
  return isRfc(text) ? whole('rfc', text) : undefined
}

/** A CURP in canonical form; undefined when it is none. */
export function readCurp(cell: string): string | undefined {
  const text = plain(cell)
  return isCurp(text) ? text : undefined
}

const plain = (cell: string): string => cell.replace(/[\s-]/g, '').toUpperCase()
