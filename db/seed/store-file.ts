import { between, type Chance, pick } from '../../kit/chance.ts'
import type { Day } from '../../kit/dates.ts'
import { cpfOf, nameOf, phoneOf, towns } from './invented.ts'

const header =
  'CPF;Nome do cliente;Celular;Cidade;UF;CEP;Nº contrato;Produto;Parcela;Vencimento;Valor'

/** A store's overdue instalments as its credit desk would export them, a row for each. */
export function storeFile(chance: Chance, people: number, today: Day): string {
  const rows = Array.from({ length: people }, (_, index) => rowsOf(chance, index, today))
  return [header, ...rows.flat(), ''].join('\r\n')
}

const goods = ['Geladeira', 'Sofá de 3 lugares', 'Guarda-roupa', 'Televisor', 'Fogão'] as const

function rowsOf(chance: Chance, index: number, today: Day): string[] {
  const town = pick(chance, towns)
  const person = [
    cpfOf(chance),
    nameOf(chance),
    phoneOf(chance, town),
    town.city,
    town.state,
    `${town.postalCode}-${between(chance, 100, 899)}`,
    `BQ-${3000 + index}`,
    pick(chance, goods),
  ]
  const reais = between(chance, 79, 189)
  const count = between(chance, 3, 6)
  const lateDays = pick(chance, [12, 40, 70, 130, 230])
  return Array.from({ length: count }, (_, month) => {
    const dueOn = today.subtract({ days: lateDays }).subtract({ months: count - 1 - month })
    const due = [dueOn.day, dueOn.month, dueOn.year].map(twice).join('/')
    return [...person, `${month + 2}/12`, due, `${reais},90`].join(';')
  })
}

const twice = (value: number): string => String(value).padStart(2, '0')
