import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const header =
  'Código do cliente;Nome;CPF;Telefone 1;WhatsApp;E-mail;Cidade;UF;CEP;Plano;Contrato;Documento;' +
  'Parcela;Emissão;Vencimento;Valor original\r\n'

const firstNames = 'Ana Bruno Carla Davi Elisa Fábio Gabriela Heitor Inês João Karina Luís'.split(
  ' ',
)
const lastNames =
  'Souza Silva Oliveira Pereira Lima Carvalho Ribeiro Araújo Macêdo Vilaça Brandão'.split(' ')
const places = [
  ['São Paulo', 'SP', '01310', '11'],
  ['Curitiba', 'PR', '80010', '41'],
  ['Salvador', 'BA', '40010', '71'],
  ['Manaus', 'AM', '69010', '92'],
  ['Recife', 'PE', '50010', '81'],
] as const

/** A provider's file of invoices, two or three for each person, invented, the same at every run. */
export const writeInvoices = (path: string, rows: number): Promise<void> =>
  pipeline(Readable.from(texts(rows)), createWriteStream(path))

function* texts(rows: number) {
  let text = `\uFEFF${header}`
  for (let n = 0; n < rows; n++) {
    text += line(n)
    if (text.length < 256 * 1024) continue
    yield text
    text = ''
  }
  yield text
}

function line(n: number): string {
  const person = Math.floor((n * 2) / 5)
  const month = String((n % 12) + 1).padStart(2, '0')
  const [city, state, postal, area] = of(places, person)
  const phone = `(${area}) 9${String(60000000 + person)}`.replace(/(\d{4})$/, '-$1')
  const surnames = `${of(lastNames, person >> 3)} ${of(lastNames, person >> 7)}`
  const name = `${of(firstNames, person)} ${surnames}`
  return [
    100000 + person,
    name,
    cpf(person),
    phone,
    person % 2 === 0 ? phone : '',
    person % 3 === 0 ? `cliente${person}@exemplo.com.br` : '',
    city,
    state,
    `${postal}-${String(person % 1000).padStart(3, '0')}`,
    `Fibra ${300 + (person % 5) * 100} Mega`,
    50000 + person,
    `FT${String(n).padStart(9, '0')}`,
    `${month}/12`,
    `01/${month}/2026`,
    `${String((n % 28) + 1).padStart(2, '0')}/${month}/2026`,
    `${89 + (n % 200)},${String(n % 100).padStart(2, '0')}`,
  ]
    .join(';')
    .concat('\r\n')
}

const of = <Item>(items: readonly Item[], n: number): Item => items[n % items.length] as Item

/** A valid number of its own for each person. */
function cpf(person: number): string {
  const base = String(100_000_000 + person * 7)
  const first = digit(base)
  const all = `${base}${first}${digit(`${base}${first}`)}`
  return `${all.slice(0, 3)}.${all.slice(3, 6)}.${all.slice(6, 9)}-${all.slice(9)}`
}

function digit(text: string): number {
  let sum = 0
  for (let index = 0; index < text.length; index++)
    sum += Number(text[index]) * (text.length + 1 - index)
  const rest = sum % 11
  return rest < 2 ? 0 : 11 - rest
}
