// Which column is which: the names that creditors give to the fields of a debt.
import { fold } from '../../kit/text.ts'

export const fieldNames = {
  document:
    'cpf cnpj|cnpj cpf|cpf ou cnpj|cpfcnpj|nr cpf cnpj|num cpf cnpj|cpf cnpj do cliente|' +
    'cpf cnpj do devedor|cpf|cnpj|nr cpf|num cpf|cpf do cliente|cgc cpf|cgc|rfc|' +
    'rfc con homoclave|doc|documento do devedor|documento do cliente|nro documento|' +
    'identificacion|documento',
  name:
    'nome razao social|razao social nome|nome do cliente|nome do devedor|nome cliente|' +
    'nome devedor|nm cliente|nm devedor|nome completo|nome|devedor|cliente|razao social|sacado|' +
    'titular|nombre completo|nombre o razon social|nombre del cliente|nombre del deudor|nombre|' +
    'deudor|razon social|acreditado',
  clientId:
    'codigo do cliente|codigo cliente|cod cliente|id cliente|cd cliente|codigo|matricula|login|' +
    'numero de cliente|no cliente',
  contract:
    'contrato|numero do contrato|num contrato|nr contrato|n contrato|n do contrato|id contrato|' +
    'cod contrato|operacao|n operacao|nr operacao|numero da operacao|conta|numero de credito|' +
    'no de credito|no credito|credito|numero de cuenta|no de cuenta|cuenta|operacion',
  invoice:
    'numero do documento|nr documento|n documento|titulo|n titulo|nr titulo|numero do titulo|' +
    'nosso numero|fatura|n fatura|nr fatura|numero da fatura|id fatura|id parcela|documento|' +
    'factura|no de factura|folio|id cuota',
  instalment:
    'parcela|n parcela|nr parcela|num parcela|prestacao|n prestacao|prc|mensalidade|cuota|' +
    'numero de cuota|no de cuota|no de pago|numero de pago|mensualidad',
  dueOn:
    'vencimento|data vencimento|data de vencimento|data do vencimento|dt venc|dt vencimento|' +
    'dt vencto|data vencto|vencto|venc|fecha de vencimiento|fecha vencimiento|fecha vto|' +
    'vencimiento|fecha limite de pago',
  originalCents:
    'valor original|vl original|vlr original|valor principal|vl principal|vlr principal|' +
    'principal|capital|valor do titulo|vl titulo|vlr titulo|valor titulo|valor da parcela|' +
    'valor parcela|vl parcela|vlr parcela|valor da prestacao|vlr prestacao|valor da fatura|' +
    'vlr fatura|valor da mensalidade|saldo capital|monto original|importe original|valor|monto|' +
    'importe|saldo',
  totalCents:
    'valor atualizado|vl atualizado|vlr atualizado|valor em aberto|vl aberto|vlr aberto|' +
    'saldo devedor|saldo total|deuda total|monto total|total a pagar|total',
  issuedOn:
    'emissao|data emissao|data de emissao|dt emissao|data da compra|data compra|dt compra|' +
    'fecha de emision|fecha de otorgamiento|fecha de compra',
  birthOn:
    'data nascimento|data de nascimento|data nasc|dt nascimento|dt nasc|nascimento|' +
    'fecha de nacimiento|fecha nacimiento',
  phone:
    'telefone|telefones|telefone #|fone|fones|fone #|tel|tel #|celular|celular #|' +
    'telefone celular|telefone residencial|telefone comercial|fone residencial|fone comercial|' +
    'nr celular|nr residencial|nr telefone|telefone recado|recado|telefono|telefonos|' +
    'telefono #|telefono celular|telefono casa|telefono trabajo|telefono laboral|movil',
  areaCode: 'ddd|ddd #|ddd celular|ddd residencial|ddd comercial|ddd telefone|lada',
  whatsapp: 'whatsapp|whats|zap|numero whatsapp|nr whatsapp',
  email: 'e mail|email|mail|correo electronico|correo',
  postalCode: 'cep|c p|cp|codigo postal',
  city: 'cidade|municipio|nm municipio|ciudad',
  state: 'uf|estado',
  curp: 'curp',
  product: 'plano|produto|pacote|modalidade|producto',
  soldAs:
    'venda ou servico|tipo da divida|tipo de divida|natureza da divida|natureza|venta o servicio|' +
    'tipo de deuda',
  activeSince:
    'ativo desde|contrato ativo desde|data ativacao|data de ativacao|dt ativacao|' +
    'data instalacao|data de instalacao|dt instalacao|cliente desde|inicio do contrato|' +
    'activo desde|fecha de alta|fecha de activacion|fecha de instalacion|inicio del contrato',
  usedDays:
    'dias de uso|dias utilizados|dias usados|dias com servico|dias de servico|dias de servicio|' +
    'dias con servicio',
  suspendedDays:
    'dias suspensos|dias suspenso|dias de suspensao|dias sem servico|dias bloqueado|' +
    'dias suspendidos|dias suspendido|dias sin servicio',
  speed: 'velocidade|velocidade contratada|velocidad|velocidad contratada|mega|megas',
  usage: 'consumo|consumo gb|consumo de dados|trafego|uso|consumo de datos|trafico',
  benefits: 'beneficios|beneficio|vantagens|beneficios do plano|beneficios del plan|incluido',
  nextImprovement:
    'proxima melhoria|melhoria prevista|melhoria|novidade|proxima mejora|mejora prevista|mejora',
} as const

export type Field = keyof typeof fieldNames

/** What the service gave: facts of a contract, kept with the file that told them (E0.4, C6.1). */
export const serviceFields = [
  'soldAs',
  'activeSince',
  'usedDays',
  'suspendedDays',
  'speed',
  'usage',
  'benefits',
  'nextImprovement',
] as const satisfies readonly Field[]
export type ServiceField = (typeof serviceFields)[number]

/** In the order in which they choose their columns. */
export const fields = Object.keys(fieldNames) as readonly Field[]

/** Without these a row is no debt. */
export const requiredFields = ['document', 'name', 'contract', 'dueOn', 'originalCents'] as const

/** Every column with such a name is taken, not only the first. */
const isMany = (field: Field): boolean => field === 'phone' || field === 'areaCode'

const names: ReadonlyMap<Field, readonly string[]> = new Map(
  fields.map((field) => [field, fieldNames[field].split('|').flatMap(numbered)]),
)

function numbered(name: string): string[] {
  if (!name.endsWith(' #')) return [name]
  return Array.from({ length: 9 }, (_, index) => name.replace('#', String(index + 1)))
}

/** A header as it is compared: lower case, no accents, no `º`, every run of signs one space. */
export const plainHeader = (header: string): string =>
  fold(header.replace(/[ºª]/g, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What a person said before about headers of the same name; null: the column is no field. */
export type KnownHeaders = ReadonlyMap<string, Field | null>

/**
 * The field of each header, or null. For each field the first of its names that the file has takes
 * the column, and a column serves one field; phones and area codes take all their names. What is
 * known from before (by `plainHeader`) comes first.
 */
export function fieldsOf(headers: readonly string[], known?: KnownHeaders): (Field | null)[] {
  const plain = headers.map(plainHeader)
  const taken: (Field | null | undefined)[] = plain.map((header) => known?.get(header))
  for (const field of fields) {
    if (!isMany(field) && taken.includes(field)) continue
    for (const name of names.get(field) ?? []) {
      const free = plain.flatMap((header, index) =>
        header === name && taken[index] === undefined ? [index] : [],
      )
      for (const index of isMany(field) ? free : free.slice(0, 1)) taken[index] = field
      if (!isMany(field) && free.length > 0) break
    }
  }
  return taken.map((field) => field ?? null)
}

export const missingFields = (found: readonly (Field | null)[]): Field[] =>
  requiredFields.filter((field) => !found.includes(field))
