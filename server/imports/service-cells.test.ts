import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadInto, newPortfolio } from '../../test/portfolio-import.ts'
import { openTestWorld } from '../../test/world.ts'
import { headerOf } from './layout.ts'
import { parseRow } from './row.ts'
import { rowShape } from './row-shape.ts'

const header =
  'CPF;Nome;Contrato;Vencimento;Valor;Plano;Cliente desde;Dias de uso;Dias suspensos;Velocidade;' +
  'Consumo;Benefícios;Próxima melhoria;Tipo da dívida;Vendedor'

const { columns } = headerOf({ cells: header.split(';'), span: 1 }, 1, undefined)
const layout = { encoding: 'utf-8', delimiter: ';', sheet: null, headerLine: 1, columns } as const

const rowOf = (more: string) => `529.982.247-25;Ana Souza;C-1;10/10/2026;100,00;Fibra;${more}`

function read(more: string) {
  const cells = rowOf(more).split(';')
  const row = parseRow(rowShape(layout, 'BR', false), { line: 2, cells })
  assert.ok(row?.ok)
  return row.value
}

test('what a file says of the service is read by kind', () => {
  const row = read('05/03/2022;28;4 dias;500 Mega;312 GB;TV  inclusa;Roteador novo;Serviço;Zé')
  assert.deepEqual(row.service, {
    'active-since': '2022-03-05',
    'used-days': '28',
    'suspended-days': '4',
    speed: '500 Mega',
    usage: '312 GB',
    benefits: 'TV inclusa',
    'next-improvement': 'Roteador novo',
    'sold-as': 'service',
  })
  assert.deepEqual(row.extras, { Vendedor: 'Zé' })
  assert.deepEqual(row.repairs, [])
})

test('nothing is invented where the file says nothing, or what cannot be read', () => {
  assert.equal(read(';;;;;;;;').service, undefined)
  const row = read('31/02/2022;muitos;-1;;;;;aluguel;')
  assert.equal(row.service, undefined)
  assert.deepEqual(row.extras, {
    'Cliente desde': '31/02/2022',
    'Dias de uso': 'muitos',
    'Dias suspensos': '-1',
    'Tipo da dívida': 'aluguel',
  })
})

for (const [cell, days] of [
  ['0', '0'],
  ['007', '7'],
  ['12,0', '12'],
  ['12 dias', '12'],
  ['12,5', undefined],
  ['100000', undefined],
] as const) {
  test(`“${cell}” days of use are ${days ?? 'left as they are written'}`, () =>
    assert.equal(read(`;${cell};;;;;;;`).service?.['used-days'], days))
}

test('a loaded file leaves its facts with source and day, and only what is news after that', async () => {
  const { world, owner: tables, newAgency } = await openTestWorld()
  const person = (await newAgency()).person('owner')
  const { portfolioId } = await newPortfolio(world, person)
  const facts = async () =>
    (
      await tables.query(
        `select kind, value, source, import.file_name from service_fact
         join import on import.id = import_id where service_fact.agency_id = $1 order by n`,
        [person.agencyId],
      )
    ).rows.map(({ kind, value, source, file_name }) => [kind, value, source, file_name])
  const first = `${header}\n${rowOf('05/03/2022;28;;500 Mega;;;;;')}\n`
  await loadInto(world, person, portfolioId, first)
  assert.deepEqual((await facts()).toSorted(), [
    ['active-since', '2022-03-05', 'file', 'carteira.csv'],
    ['speed', '500 Mega', 'file', 'carteira.csv'],
    ['used-days', '28', 'file', 'carteira.csv'],
  ])
  await loadInto(world, person, portfolioId, first.replace('500 Mega', '700 Mega'))
  assert.deepEqual((await facts()).slice(3), [['speed', '700 Mega', 'file', 'carteira.csv']])
})
