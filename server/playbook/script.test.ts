import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { steps } from '../../api/brief.ts'
import { treatments } from '../../api/person-card.ts'
import { locales } from '../../api/shapes.ts'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import * as lines from './lines.ts'
import { isRevealing, type ScriptFacts, script, thirdPartyScript } from './script.ts'
import { greeting, spokenDay, spokenMoney } from './spoken.ts'
import { fill, slotsIn } from './template.ts'
import { addressed } from './treatment.ts'

const facts: ScriptFacts = {
  locale: 'pt-BR',
  country: 'BR',
  agent: 'Ana',
  agency: 'Assessoria Boa Conversa',
  creditor: 'Provedor Exemplo',
  kind: 'person',
  debtor: 'Maria',
  treatment: null,
  hour: 9,
  identity: ['birthOn', 'documentEnd'],
  mayAskWhy: true,
  owed: null,
  deal: null,
  edits: [],
}
const deal = {
  total: 'R$ 308,55',
  parts: '3 × R$ 102,85',
  firstDueOn: '27/11 (sexta)',
  means: 'Pix',
}

const told = (step: (typeof steps)[number], change: Partial<ScriptFacts> = {}) => {
  const found = script({ ...facts, ...change }).find((one) => one.step === step)
  assert.ok(found)
  const texts = (said: typeof found.say) => said.map(({ text }) => text)
  return { say: texts(found.say), ask: texts(found.ask), avoid: texts(found.avoid) }
}

test('the call opens with a greeting, who calls, from where, and thanks', () => {
  assert.deepEqual(told('open').say, [
    'Bom dia! Aqui é Ana, da Assessoria Boa Conversa. Agradeço por atender. Falo com Maria?',
  ])
  assert.match(
    told('open', { locale: 'es', hour: 15 }).say[0] ?? '',
    /^¡Buenas tardes! Le habla Ana/,
  )
  assert.match(
    told('open', { kind: 'company', debtor: 'Padaria Sol Ltda' }).say[0] ?? '',
    /Com quem falo na Padaria Sol Ltda\?$/,
  )
})

test('whether it is a good moment is asked so that the answer can be more than yes or no', () => {
  assert.equal(told('open').ask[0], 'Como está o seu tempo para conversar agora?')
})

test('a firm whose name says it all does not give it before it knows who is speaking', () => {
  const agency = 'Silva Cobranças'
  for (const step of ['open', 'verify'] as const)
    assert.ok(!told(step, { agency }).say.join(' ').includes(agency))
  assert.match(told('open', { agency }).say[0] ?? '', /Aqui é Ana\. /)
  assert.ok(told('listen', { agency }).say.join(' ').includes(agency))
})

test('then for whom we call, and that we want to keep them as a customer', () => {
  assert.deepEqual(told('listen').say, [
    'Falo da Assessoria Boa Conversa, em nome de Provedor Exemplo, sobre um valor em aberto.',
    'Queremos manter você como cliente: ligo para entender e ajudar.',
  ])
})

test('each person is spoken to as they like, and by default in a way that guesses nothing', () => {
  const keep = (change: Partial<ScriptFacts>) => told('listen', change).say[1]
  assert.match(keep({ treatment: 'a senhora' }) ?? '', /manter a senhora como/)
  assert.match(keep({ locale: 'es' }) ?? '', /que usted siga siendo cliente/)
  assert.match(keep({ locale: 'es', treatment: 'tú' }) ?? '', /que sigas siendo cliente/)
  const ask = (change: Partial<ScriptFacts>) => told('open', { locale: 'es', ...change }).ask[1]
  assert.match(ask({ treatment: 'vos' }) ?? '', /horario te queda/)
  // A way of another language is no way of this one.
  assert.match(ask({ treatment: 'você' }) ?? '', /horario le queda/)
})

test('words of money are those of the country', () => {
  const weighs = (country: string) => told('options', { locale: 'es', country }).ask[1]
  assert.match(weighs('MX') ?? '', /número de pagos/)
  assert.match(weighs('AR') ?? '', /número de cuotas/)
})

// The law of the telephone (CDC 42; 12 CFR 1006.6): whatever is true, edited or agreed, nothing
// of a debt is said before it is known who is speaking.
const early = ['open', 'verify'] as const
const debtWords = new RegExp(
  'd[íi]vida|d[ée]bito|pag(ar|amento|o\\b)|atras|cobran|acordo|parcela|valor|deud|saldo|venc|' +
    'cuota|debt|payment|owe|overdue|balance|agree',
  'i',
)

test('before identity is known nothing of the debt is said, whatever is true of the call', () => {
  const amount = fc.constantFrom('R$ 308,55', '$1,234.56')
  const owed = fc.record({ owed: amount, fine: amount, dueOn: fc.constant('01/02/2025') })
  const edit = fc.record({
    id: fc.constantFrom('open.greeting', 'verify.safety', 'ours-1'),
    place: fc.constantFrom('step.open.say', 'step.open.ask', 'step.verify.say'),
    words: fc
      .constantFrom('Falo por {creditor}.', 'São {owed}.', 'Em {parts}.', '{agency} aqui.')
      .map((text) => ({ 'pt-BR': text, es: text, en: text })),
  })
  fc.assert(
    fc.property(
      fc.record({
        locale: fc.constantFrom(...locales),
        country: fc.constantFrom('BR', 'MX', 'CO', 'AR'),
        kind: fc.constantFrom('person' as const, 'company' as const),
        treatment: fc.constantFrom(null, ...treatments),
        agency: fc.constantFrom('Assessoria Boa Conversa', 'Silva Cobranças'),
        owed: fc.option(owed),
        deal: fc.option(fc.constant(deal)),
        mayAskWhy: fc.boolean(),
        edits: fc.array(edit, { maxLength: 3 }),
      }),
      (change) => {
        for (const step of early) {
          const { say, ask } = told(step, change)
          const all = [...say, ...ask].join(' ')
          assert.doesNotMatch(all, debtWords)
          for (const secret of ['Provedor Exemplo', 'Silva Cobranças', '308,55', '1,234.56'])
            assert.ok(!all.includes(secret), all)
        }
      },
    ),
  )
})

test('only what is on file is asked to know who it is', () => {
  assert.deepEqual(told('verify').ask, [
    'Qual é a sua data de nascimento?',
    'Quais são os três últimos dígitos do seu documento?',
  ])
  assert.deepEqual(told('verify', { identity: ['postalCode'] }).ask, [
    'Qual é o CEP do seu endereço?',
  ])
})

test('why nobody paid is not asked where the law forbids it', () => {
  const why = 'O que aconteceu para o valor ficar em aberto?'
  assert.ok(told('listen').ask.includes(why))
  assert.ok(!told('listen', { mayAskWhy: false }).ask.includes(why))
})

// Openings that invite a yes or a no, in each language.
const closed = {
  'pt-BR':
    /^(você|o senhor|a senhora|pode|posso|quer|tem|está|já|vai|é|são|dá|consegue|gostaria)\b/i,
  es: /^¿(puede|quiere|tiene|está|ya|va|es|son|le gustaría|usted)\b/i,
  en: /^(do|does|did|can|could|will|would|is|are|have|has|should|may)\b/i,
}

test('no question after the identity can be answered by yes or no', () => {
  for (const locale of locales) {
    for (const step of steps.slice(3)) {
      const questions = told(step, { locale }).ask
      assert.ok(questions.length > 0, step)
      for (const question of questions) {
        assert.match(question, /\?$/)
        assert.doesNotMatch(question, closed[locale], question)
      }
    }
  }
})

test('amounts are said only when they are known and are something', () => {
  const closedBook = told('transparency').say
  assert.equal(closedBook.length, 1)
  const owed = { today: '22/11 (domingo)', owed: 'R$ 102,00', dueOn: '01/10/2026' }
  assert.deepEqual(told('transparency', { owed }).say.slice(1), [
    'O valor em aberto hoje, 22/11 (domingo), é de R$ 102,00.',
    'O vencimento era 01/10/2026.',
  ])
  const fined = { ...owed, fine: 'R$ 2,00', fineRule: 'conforme o contrato (2%)' }
  assert.ok(
    told('transparency', { owed: fined }).say.includes(
      'A multa é de R$ 2,00, conforme o contrato (2%).',
    ),
  )
})

test('without a deal the close asks for a day, an amount and a means', () => {
  assert.deepEqual(told('close').ask, [
    'Em que dia, com que valor e por qual meio fica melhor pagar?',
  ])
})

test('with a deal the close reads it back, asks nothing new, and says what comes next', () => {
  for (const locale of locales) {
    const close = told('close', { locale, deal })
    for (const part of ['Provedor Exemplo', ...Object.values(deal)]) {
      assert.ok(close.say.join(' ').includes(part), part)
    }
    assert.deepEqual(close.ask, [])
    assert.ok(told('next', { locale, deal }).say[0]?.includes(deal.firstDueOn))
  }
})

test('an agency says it in its own words, leaves out and adds, at the place of a line', () => {
  const words = (text: string) => ({ 'pt-BR': text, es: text, en: text })
  const edits = [
    { id: 'next.thanks', place: 'step.next.say', words: words('Até logo, {debtor}.') },
    { id: 'next.again', place: 'step.next.ask', words: null },
    { id: 'ours', place: 'step.next.say', words: words('{creditor} agradece.') },
  ]
  const { say, ask } = told('next', { edits })
  assert.deepEqual(say, ['Até logo, Maria.', 'Provedor Exemplo agradece.'])
  assert.deepEqual(ask, [])
})

test('a slot without words is told, not left open', () => {
  const half = fill('{a} e {b}', { a: 'x' })
  assert.ok(!half.ok && half.facts.slot === 'b')
  assert.deepEqual(fill('{a}!', { a: '{b}' }), { ok: true, value: '{b}!' })
})

test('every step is there in every language, and no slot or choice is left over', () => {
  for (const locale of locales)
    for (const treatment of [null, ...treatments]) {
      const all = script({ ...facts, locale, treatment, deal })
      assert.deepEqual(
        all.map(({ step }) => step),
        [...steps],
      )
      for (const { say } of all) assert.ok(say.length > 0)
      assert.doesNotMatch(JSON.stringify(all.map(({ say, ask }) => [say, ask])), /\{[a-záêí]/i)
    }
})

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

const shipped = Object.values(lines.script).flatMap(({ say, ask, avoid }) => [
  ...say,
  ...ask,
  ...avoid,
])

test('every line has its own id, its words in three languages, and the same slots in each', () => {
  assert.equal(new Set(shipped.map(({ id }) => id)).size, shipped.length)
  const all = [...shipped.map(({ words }) => words), ...lines.thirdParty, lines.voicemail]
  for (const words of all) {
    const slots = locales.map((locale) =>
      slotsIn(addressed(words[locale], locale, null))
        .sort()
        .join(),
    )
    assert.equal(new Set(slots).size, 1, words['pt-BR'])
  }
})

test('where a sentence depends on how somebody is spoken to, it has all three ways', () => {
  for (const { words } of shipped)
    for (const locale of ['pt-BR', 'es'] as const)
      for (const [, ways = ''] of words[locale].matchAll(/\{([^{}]*\|[^{}]*)\}/g))
        assert.equal(ways.split('|').length, 3, words[locale])
})
