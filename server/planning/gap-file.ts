import type { Cents } from '../../kit/money.ts'
import { toDecimalText } from '../../kit/money.ts'
import { delimitedLine } from '../../kit/text.ts'

/** One contract of a case that lacks something: its oldest open item, and what is known. */
export type GapLine = {
  readonly document: string
  readonly name: string
  readonly contract: string
  readonly invoice: string
  readonly instalment: string
  readonly dueOn: string
  readonly originalCents: Cents
  readonly product: string | null
  readonly birthOn: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly postalCode: string | null
  readonly city: string | null
  readonly state: string | null
}

type Country = 'BR' | 'MX'

/** Names that the import knows by themselves, in the creditor's language. */
const headers: Readonly<Record<Country, readonly string[]>> = {
  BR: [
    ...['CPF/CNPJ', 'Nome', 'Contrato', 'Fatura', 'Parcela', 'Vencimento', 'Valor original'],
    ...['Telefone', 'Data de nascimento', 'E-mail', 'CEP', 'Cidade', 'UF', 'Plano'],
  ],
  MX: [
    ...['RFC', 'Nombre', 'Contrato', 'Factura', 'Cuota', 'Vencimiento', 'Monto original'],
    ...['Teléfono', 'Fecha de nacimiento', 'Correo electrónico', 'Código postal', 'Ciudad'],
    ...['Estado', 'Producto'],
  ],
}

export const gapHeader = (country: Country): string => delimitedLine(headers[country], ';')

/** What is missing is left blank, to be filled in; the rest names the same item when it is back. */
export const gapLine = (line: GapLine, country: Country): string =>
  delimitedLine(
    [
      line.document,
      line.name,
      line.contract,
      line.invoice,
      line.instalment,
      asWritten(line.dueOn),
      amountText(line.originalCents, country),
      line.phone ?? '',
      line.birthOn ? asWritten(line.birthOn) : '',
      line.email ?? '',
      line.postalCode ?? '',
      line.city ?? '',
      line.state ?? '',
      line.product ?? '',
    ],
    ';',
  )

/** `2026-10-05` as both countries write it. */
const asWritten = (day: string): string => day.split('-').reverse().join('/')

const amountText = (amount: Cents, country: Country): string => {
  const text = toDecimalText(amount)
  return country === 'BR' ? text.replace('.', ',') : text
}
