import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locales } from '../../api/shapes.ts'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import * as lines from './lines.ts'
import { isRevealing, type ScriptFacts, script, steps, thirdPartyScript } from './script.ts'
import { greeting, spokenDay, spokenMoney } from './spoken.ts'
import { fill } from './template.ts'

const facts: ScriptFacts = {
  locale: 'pt-BR',
  agent: 'Ana',
  agency: 'Assessoria Boa Conversa',
  creditor: 'Provedor Exemplo',
  debtor: 'Maria',
  hour: 9,
  identity: ['birthOn', 'documentEnd'],
  mayAskWhy: true,
  deal: null,
  edits: [],
}
const deal = {
  total: 'R$ 308,55',
  parts: '3 × R$ 102,85',
  firstDueOn: '27/11 (sexta)',
  means: 'Pix',
}

const told = (change: Partial<ScriptFacts> = {}) => {
  const decision = script({ ...facts, ...change })
  assert.ok(decision.ok)
  return new Map(decision.value.map((one) => [one.step, one]))
}

test('the call opens with a greeting, who calls, for whom, and thanks', () => {
  assert.equal(
    told().get('open')?.say[0],
    'Bom dia! Aqui é Ana, da Assessoria Boa Conversa. Agradeço por atender. Falo com Maria?',
  )
  assert.match(
    told({ locale: 'es', hour: 15 }).get('open')?.say[0] ?? '',
    /^¡Buenas tardes! Le habla Ana/,
  )
})

test('the creditor and the debt are named only after identity was asked', () => {
  for (const locale of locales) {
    const before = ['prepare', 'open', 'verify'] as const
    const said = before.flatMap((step) =>
      step === 'prepare' ? [] : told({ locale }).get(step)?.say,
    )
    assert.doesNotMatch(said.join(' '), /Provedor Exemplo|aberto|pendiente|balance/)
    assert.match(told({ locale }).get('listen')?.say.join(' ') ?? '', /Provedor Exemplo/)
  }
})

test('only what is on file is asked to know who it is', () => {
  assert.deepEqual(told().get('verify')?.ask, [
    'Qual é a sua data de nascimento?',
    'Quais são os três últimos dígitos do seu documento?',
  ])
})

test('why nobody paid is not asked where the law forbids it', () => {
  const why = 'O que aconteceu para o valor ficar em aberto?'
  assert.ok(told().get('listen')?.ask.includes(why))
  assert.ok(!told({ mayAskWhy: false }).get('listen')?.ask.includes(why))
})

// Openings that invite a yes or a no, in each language.
const closed = {
  'pt-BR':
    /^(você|o senhor|a senhora|pode|posso|quer|tem|está|já|vai|é|são|dá|consegue|gostaria)\b/i,
  es: /^¿(puede|quiere|tiene|está|ya|va|es|son|le gustaría|usted)\b/i,
  en: /^(do|does|did|can|could|will|would|is|are|have|has|should|may)\b/i,
}

test('no question of listening, offering or closing can be answered by yes or no', () => {
  for (const locale of locales) {
    for (const step of ['listen', 'offer', 'close'] as const) {
      const questions = told({ locale }).get(step)?.ask ?? []
      assert.ok(questions.length > 0)
      for (const question of questions) {
        assert.match(question, /\?$/)
        assert.doesNotMatch(question, closed[locale], question)
      }
    }
  }
})

test('without a deal the close asks for a day, an amount and a means', () => {
  assert.deepEqual(told().get('close')?.ask, [
    'Em que dia, com que valor e por qual meio fica melhor pagar?',
  ])
})

test('with a deal the close reads it back, and asks nothing new', () => {
  for (const locale of locales) {
    const close = told({ locale, deal }).get('close')
    for (const part of ['Provedor Exemplo', ...Object.values(deal)]) {
      assert.ok(close?.say.join(' ').includes(part), part)
    }
    assert.deepEqual(close?.ask, [])
  }
})

test('a slot without words is told, not left open', () => {
  const decision = script({ ...facts, creditor: ' ' })
  assert.ok(!decision.ok)
  assert.equal(decision.facts.slot, 'creditor')
  const half = fill('{a} e {b}', { a: 'x' })
  assert.ok(!half.ok && half.facts.slot === 'b')
  assert.deepEqual(fill('{a}!', { a: '{b}' }), { ok: true, value: '{b}!' })
})

test('every step is there in every language, and no slot is left over', () => {
  for (const locale of locales) {
    const all = told({ locale, deal })
    assert.deepEqual([...all.keys()], [...steps])
    assert.doesNotMatch(
      JSON.stringify([...all.values()].map(({ say, ask }) => [say, ask])),
      /\{[a-z]/i,
    )
  }
})

// Whatever would tell somebody else why we call.
const debtWords = new RegExp(
  'd[íi]vida|d[ée]bito|pag[ao]|atras|cobran|acordo|parcela|valor|deud|saldo|venc|cuota|' +
    'debt|pay|owe|overdue|balance|agree|Provedor',
  'i',
)

test('nobody else learns of the debt, nor does a machine', () => {
  for (const locale of locales) {
    const call = { ...facts, locale, phone: '(11) 4000-0000' }
    const decision = thirdPartyScript({ ...call, country: 'BR' })
    assert.ok(decision.ok)
    const { person, machine } = decision.value
    assert.doesNotMatch([...person, machine].join(' '), debtWords)
    assert.match(machine, /Ana, (da|de|from) Assessoria Boa Conversa\..*4000-0000/)
  }
})

test('without a number of our own, the one that called is given', () => {
  const decision = thirdPartyScript({ ...facts, phone: null, country: 'BR' })
  assert.ok(decision.ok)
  assert.match(decision.value.machine, /Por favor, retorne para este número\./)
})

test('a firm whose name says it all does not give it', () => {
  for (const agency of ['Silva Cobranças', 'RECUPERA Já', 'Despacho de Cobro', 'Jurídico SA']) {
    assert.ok(isRevealing(agency), agency)
    const decision = thirdPartyScript({ ...facts, agency, phone: '4000-0000', country: 'MX' })
    assert.ok(decision.ok)
    assert.ok(!JSON.stringify(decision.value).includes(agency))
    assert.match(decision.value.machine, /aqui é Ana\. Por favor/)
  }
  assert.ok(!isRevealing('Assessoria Boa Conversa'))
})

test('greetings follow the clock of the person', () => {
  assert.deepEqual(
    [0, 11, 12, 17, 18, 23].map((hour) => greeting(hour, 'pt-BR')),
    ['Bom dia', 'Bom dia', 'Boa tarde', 'Boa tarde', 'Boa noite', 'Boa noite'],
  )
})

test('money and days are said as people say them', () => {
  assert.equal(spokenMoney(cents(123456), 'BRL', 'pt-BR'), 'R$ 1.234,56')
  assert.equal(spokenMoney(cents(123456), 'MXN', 'es'), '$1,234.56')
  assert.equal(
    spokenMoney(cents('900719925474099312'), 'BRL', 'pt-BR'),
    'R$ 9.007.199.254.740.993,12',
  )
  assert.equal(spokenDay(day('2026-11-27'), 'pt-BR'), '27/11 (sexta)')
  assert.equal(spokenDay(day('2026-12-06'), 'es'), '06/12 (domingo)')
})

test('every line has its words in three languages, with the same slots', () => {
  const all = [
    ...Object.values(lines.script).flatMap(({ say, ask, avoid }) => [...say, ...ask, ...avoid]),
    ...Object.values(lines.identity),
    ...lines.readBack,
    ...lines.thirdParty,
    lines.voicemail,
    lines.why,
  ]
  for (const line of all) {
    const slots = locales.map((locale) =>
      [...line[locale].matchAll(/\{\w+\}/g)].map(String).sort().join(),
    )
    assert.equal(new Set(slots).size, 1, line['pt-BR'])
  }
})
