import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { easter, holidayDay, holidayOn } from './holidays.ts'
import { chain } from './pack.ts'
import { packs } from './packs.ts'
import type { Problem } from './shape.ts'

const on = (place: string, text: string, profile: 'conservative' | 'statutory' = 'conservative') =>
  holidayOn(chain(packs, place), day(text), profile)?.name

// Published tables of Easter, its earliest and latest days among them.
const easters = ['1818-03-22', '1943-04-25', '2000-04-23', '2024-03-31', '2026-04-05', '2027-03-28']
for (const text of [...easters, '2038-04-25', '2100-03-28']) {
  test(`Easter falls on ${text}`, () => {
    const { month, day: dayOfMonth } = easter(Number(text.slice(0, 4)))
    assert.deepEqual([month, dayOfMonth], text.slice(5).split('-').map(Number))
  })
}

const stories = [
  ['Good Friday', 'BR-SP', '2026-04-03', 'Sexta-feira Santa'],
  ['the day after Good Friday', 'BR-SP', '2026-04-04', undefined],
  ['Good Friday of a leap year', 'BR-SP', '2024-03-29', 'Sexta-feira Santa'],
  ['20 November before it was national', 'BR-GO', '2023-11-20', undefined],
  ['20 November, national', 'BR-SP', '2024-11-20', 'Dia Nacional de Zumbi e da Consciência Negra'],
  [
    '20 November where a state had it',
    'BR-MT',
    '2026-11-20',
    'Dia Nacional de Zumbi e da Consciência Negra',
  ],
  ['Carnival Tuesday in Rio', 'BR-RJ', '2027-02-09', 'Terça-feira de Carnaval'],
  ['9 July in São Paulo', 'BR-SP', '2026-07-09', 'Revolução Constitucionalista'],
  ['9 July in a city of São Paulo', 'BR-SP-3550308', '2026-07-09', 'Revolução Constitucionalista'],
  ['9 July in Rio', 'BR-RJ', '2026-07-09', undefined],
  ['Our Lady of Penha in Espírito Santo', 'BR-ES', '2026-04-13', 'Nossa Senhora da Penha'],
  ['the first Monday of February in Mexico', 'MX', '2026-02-02', 'Constitución'],
  ['the second Monday of February', 'MX', '2026-02-09', undefined],
  ['the third Monday of November', 'MX', '2026-11-16', 'Revolución'],
  ['a change of president', 'MX', '2030-10-01', 'Transmisión del Poder Ejecutivo'],
  ['1 October of another year', 'MX', '2026-10-01', undefined],
  ['All Saints moved to Monday in Colombia', 'CO', '2026-11-02', 'Todos los Santos'],
  ['All Saints itself, a Sunday', 'CO', '2026-11-01', undefined],
  ['a moved day that is a Monday already', 'CO', '2026-06-29', 'San Pedro y San Pablo'],
  ['Kings moved into a new year', 'CO', '2027-01-11', 'Reyes Magos'],
] as const

for (const [story, place, text, name] of stories) {
  test(`${story} is ${name ?? 'a working day'}`, () => assert.equal(on(place, text), name))
}

test('optional days close in the careful profile only', () => {
  assert.equal(on('BR-SP', '2026-02-17'), 'Terça-feira de Carnaval')
  assert.equal(on('BR-SP', '2026-02-17', 'statutory'), undefined)
  assert.equal(on('BR-RJ', '2026-02-17', 'statutory'), 'Terça-feira de Carnaval')
})

for (const text of ['13-01', '02-30', '00-10', '11 mon 6', 'easter', '9-7', '', 7]) {
  test(`a pack may not say ${JSON.stringify(text)} for a day`, () => {
    const problems: Problem[] = []
    holidayDay(text, 'pack.holidays[3].on', problems)
    assert.deepEqual(
      problems.map(({ at }) => at),
      ['pack.holidays[3].on'],
    )
  })
}
