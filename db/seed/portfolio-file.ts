import { between, type Chance, pick } from '../../kit/chance.ts'
import type { Day } from '../../kit/dates.ts'
import { cpfOf, nameOf, phoneOf, towns } from './invented.ts'

const plans = [
  ['Fibra 300 Mega', 8990],
  ['Fibra 500 Mega', 10990],
  ['Fibra 700 Mega + TV', 15990],
] as const

const header =
  'Código do cliente;Nome;CPF/CNPJ;Data nascimento;Telefone 1;WhatsApp;E-mail;Cidade;UF;CEP;' +
  'Plano;Contrato;Documento;Parcela;Vencimento;Valor original;Observação;' +
  'Cliente desde;Dias de uso;Dias suspensos;Velocidade;Benefícios;Próxima melhoria;Tipo da dívida'

/** An internet provider's overdue invoices as its ERP would export them, a row for each invoice. */
export function portfolioFile(chance: Chance, people: number, today: Day): string {
  const rows = Array.from({ length: people }, (_, index) =>
    rowsOf(chance, index, { today, isLast: index >= people - 2 }),
  )
  return [header, ...rows.flat(), ''].join('\r\n')
}

type Row = { readonly today: Day; readonly isLast: boolean }

/** The last people of the file came without a place, and some without their plan. */
function rowsOf(chance: Chance, index: number, { today, isLast }: Row): string[] {
  const name = nameOf(chance)
  const town = pick(chance, towns)
  const phone = phoneOf(chance, town)
  const [plan, price] = pick(chance, plans)
  const birthOn = [between(chance, 1, 28), between(chance, 1, 12), between(chance, 1955, 2004)]
    .map(twice)
    .join('/')
  const person = [
    String(1000 + index),
    name,
    cpfOf(chance),
    birthOn,
    phone,
    chance() < 0.7 ? phone : '',
    chance() < 0.6 ? `cliente${index}@exemplo.com.br` : '',
    ...placed(isLast, [town.city, town.state, `${town.postalCode}-${between(chance, 100, 899)}`]),
    index % 13 === 12 ? '' : plan,
    `VF-${5000 + index}`,
  ]
  const lateDays = pick(chance, [4, 9, 17, 33, 48, 75, 110, 200, 420])
  const invoices = between(chance, 1, 3)
  return Array.from({ length: invoices }, (_, month) => {
    const dueOn = today.subtract({ days: lateDays }).subtract({ months: month })
    const due = [dueOn.day, dueOn.month, dueOn.year].map(twice).join('/')
    const invoice = `F${700000 + index * 10 + month}`
    const amount = `${Math.floor(price / 100)},${twice(price % 100)}`
    const service = serviceOf(index, plan, today)
    return [...person, invoice, String(invoices - month), due, amount, '', ...service].join(';')
  })
}

const placed = (isLeftOut: boolean, place: readonly string[]): readonly string[] =>
  isLeftOut ? place.map(() => '') : place

/** What the provider's system says of the service; of every fifth customer it says nothing. */
function serviceOf(index: number, plan: string, today: Day): string[] {
  if (index % 5 === 4) return ['', '', '', '', '', '', '']
  const since = today.subtract({ months: 7 + ((index * 5) % 60) })
  const suspended = (index * 3) % 11
  return [
    [since.day, since.month, since.year].map(twice).join('/'),
    String(30 - suspended),
    suspended === 0 ? '' : String(suspended),
    /\d+ Mega/.exec(plan)?.[0] ?? '',
    plan.includes('TV') ? 'TV com 40 canais' : 'Wi-Fi com suporte em casa',
    index % 3 === 0 ? 'Roteador novo sem custo' : '',
    'Serviço',
  ]
}

const twice = (value: number): string => String(value).padStart(2, '0')
