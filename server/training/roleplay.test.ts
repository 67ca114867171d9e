import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { TalkLocale } from './characters.ts'
import { characters } from './characters.ts'
import { personaOf } from './persona.ts'
import { replay } from './roleplay.ts'
import { score } from './score.ts'

/** Somebody of this character, the first that the seeds bring. */
function somebody(id: string, locale: TalkLocale = 'pt-BR') {
  for (let seed = 1; seed < 1000; seed += 1) {
    const persona = personaOf(seed, locale)
    if (persona.character.id === id) return persona
  }
  throw new Error(`nobody is ${id}`)
}

const pointsOf = (talk: ReturnType<typeof replay>) =>
  Object.fromEntries(score(talk).judged.map(({ criterion, points }) => [criterion, points]))

const good = [
  'Bom dia! Aqui é a Ana, da assessoria Boa Conversa. Falo com a Marina? É um bom momento?',
  'Para sua segurança, qual é a data de nascimento e o final do CPF?',
  'Obrigada! Falo em nome da loja, sobre um valor em aberto. O que aconteceu com essa conta?',
  'Entendo, obrigada por contar. Em que dia costuma entrar dinheiro?',
  'Quanto cabe por mês no seu orçamento?',
]

test('a kind, prepared call reaches an agreement, and passes', () => {
  const persona = somebody('lost-job')
  const month = `${persona.fitsCents / 100n},00`
  const talk = replay(persona, [
    ...good,
    `Tenho duas formas: à vista por R$ 900,00, ou 10 parcelas de R$ ${month}. Qual combina mais?`,
    `Confirmando: 10x de R$ ${month}, a primeira no dia 10, por Pix. Fica combinado?`,
  ])
  assert.equal(talk.ending, 'agreed')
  const { isPassed, points } = score(talk)
  assert.ok(isPassed, `${points} ${JSON.stringify(pointsOf(talk))}`)
})

test('a debt named before it is known who listens fails, whatever follows', () => {
  const talk = replay(somebody('forgot'), ['Bom dia! A senhora tem uma dívida em aberto na loja.'])
  assert.equal(pointsOf(talk).exposure, 0)
  assert.equal(score(talk).isPassed, false)
  assert.match(talk.turns[0]?.reply ?? '', /quem estou falando/)
})

test('a threat makes people hang up, and fails', () => {
  const talk = replay(somebody('service-problem'), [
    ...good.slice(0, 3),
    'Se não pagar hoje, vamos mandar a polícia na sua casa.',
    'Vamos mandar a polícia na sua casa!',
    'Vamos mandar a polícia na sua casa!',
  ])
  assert.equal(talk.ending, 'hung-up')
  assert.equal(pointsOf(talk).tone, 0)
  assert.equal(score(talk).isPassed, false)
})

test('closed questions learn nothing; open ones do', () => {
  const known = good.slice(0, 2)
  const closed = replay(somebody('quiet'), [...known, 'O senhor vai pagar?', 'Pode ser amanhã?'])
  assert.deepEqual(closed.told, [])
  assert.equal(pointsOf(closed)['open-questions'], 0)
  const open = replay(somebody('quiet'), [...known, 'O que aconteceu?', 'O que mais preocupa?'])
  assert.deepEqual(open.told, ['reason', 'worry'])
})

test('what does not fit the month is not taken, and what fits is', () => {
  const persona = somebody('salary-late')
  const month = persona.fitsCents / 100n
  const before = [...good.slice(0, 3)]
  const dear = replay(persona, [...before, `Ficaria 2 parcelas de R$ ${month + 1n},00.`])
  assert.equal(dear.accepted, null)
  const fitting = replay(persona, [...before, `Ficaria 4 parcelas de R$ ${month},00.`])
  assert.ok(fitting.accepted)
})

test('nobody tells who they are to somebody who does not say who calls', () => {
  const talk = replay(somebody('forgot'), ['Qual é a data de nascimento e o CPF?'])
  assert.equal(talk.identity, 0)
})

test('when somebody else answers, a message without the reason is all there is to do', () => {
  const mother = somebody('somebody-else')
  const opening = 'Bom dia! Aqui é a Ana, da Boa Conversa. Falo com a Marina? É um bom momento?'
  const left = replay(mother, [
    opening,
    'Agradeço. Peça que ela retorne, por favor: é um assunto pessoal.',
  ])
  assert.equal(left.ending, 'message-left')
  assert.ok(score(left).isPassed)
  const told = replay(mother, [opening, 'É sobre a dívida que ela tem com a loja.'])
  assert.equal(pointsOf(told).exposure, 0)
})

test('in Spanish too', () => {
  const persona = somebody('salary-late', 'es')
  const month = persona.fitsCents / 100n
  const talk = replay(persona, [
    'Buenos días, le habla Ana, de Buena Charla. ¿Hablo con Marisol? ¿Es un buen momento?',
    'Por su seguridad, ¿cuál es su fecha de nacimiento y el final de su RFC?',
    'Gracias. Llamo en nombre de la tienda por un saldo pendiente. ¿Qué pasó con esa cuenta?',
    'Lo entiendo. ¿Qué días suele recibir ingresos?',
    '¿Cuánto le alcanza por mes?',
    `Puede ser de contado por $ 900,00 o 4 pagos de $ ${month},00. ¿Cuál le queda mejor?`,
    `Confirmo: 4 pagos de $ ${month},00, el primero el lunes, por SPEI. ¿Quedamos en eso?`,
  ])
  assert.equal(talk.ending, 'agreed')
  assert.ok(score(talk).isPassed, JSON.stringify(pointsOf(talk)))
})

test('the same words to the same seed always end the same', () => {
  fc.assert(
    fc.property(
      fc.nat(9999),
      fc.array(fc.constantFrom(...good), { maxLength: 8 }),
      (seed, said) => {
        const persona = personaOf(seed, 'pt-BR')
        assert.deepEqual(replay(persona, said), replay(personaOf(seed, 'pt-BR'), said))
      },
    ),
  )
})

test('points lie between none and all, and nothing is said after the end', () => {
  const any = fc.array(fc.oneof(fc.constantFrom(...good), fc.string()), { maxLength: 30 })
  fc.assert(
    fc.property(fc.nat(9999), any, (seed, said) => {
      const talk = replay(personaOf(seed, 'es'), said)
      assert.ok(talk.turns.length <= 24)
      for (const { points } of score(talk).judged) assert.ok(points >= 0 && points <= 100)
    }),
    { numRuns: 60 },
  )
})

test('every character has something to say in both languages, and is met by some seed', () => {
  for (const { id, excuses, tells } of characters) {
    assert.ok(somebody(id))
    for (const said of [...excuses, ...Object.values(tells)]) {
      assert.ok(said['pt-BR'].length > 0 && said.es.length > 0)
    }
  }
})
