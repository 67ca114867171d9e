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
  'Plano;Contrato;Documento;Parcela;Vencimento;Valor original;Observação'

/** An internet provider's overdue invoices as its ERP would export them, a row for each invoice. */
export function portfolioFile(chance: Chance, people: number, today: Day): string {
  const rows = Array.from({ length: people }, (_, index) => rowsOf(chance, index, today))
  return [header, ...rows.flat(), ''].join('\r\n')
}

function rowsOf(chance: Chance, index: number, today: Day): string[] {
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
    town.city,
    town.state,
    `${town.postalCode}-${between(chance, 100, 899)}`,
    plan,
    `VF-${5000 + index}`,
  ]
  const lateDays = pick(chance, [4, 9, 17, 33, 48, 75, 110, 200, 420])
  const invoices = between(chance, 1, 3)
  return Array.from({ length: invoices }, (_, month) => {
    const dueOn = today.subtract({ days: lateDays }).subtract({ months: month })
    const due = [dueOn.day, dueOn.month, dueOn.year].map(twice).join('/')
    const invoice = `F${700000 + index * 10 + month}`
    const amount = `${Math.floor(price / 100)},${twice(price % 100)}`
    return [...person, invoice, String(invoices - month), due, amount, ''].join(';')
  })
}

const twice = (value: number): string => String(value).padStart(2, '0')
