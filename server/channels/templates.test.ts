import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locales } from '../../api/shapes.ts'
import { moment } from '../../kit/dates.ts'
import { callToMaria } from '../compliance/example.ts'
import type { Channel } from '../compliance/facts.ts'
import { packs } from '../compliance/packs.ts'
import { permit } from '../compliance/permit.ts'
import { smsSize } from './gsm7.ts'
import { mailLink, smsLink, telLink, whatsappLink } from './links.ts'
import { messageKinds, messages } from './messages.ts'
import { shortText, written } from './templates.ts'

const slots = {
  debtor: 'Maria',
  agent: 'Ana',
  agency: 'Boa Conversa',
  creditor: 'Provedor Exemplo',
  amount: 'R$ 102,85',
  total: 'R$ 308,55',
  parts: '3 × R$ 102,85',
  part: '2/3',
  left: 'R$ 205,70',
  dueOn: '27/11 (sexta)',
  graceOn: '02/12 (quarta)',
  paidOn: '26/11 (quinta)',
  code: 'AC-7K2',
  link: 'https://combinado.exemplo.com.br/m/l5Zk0f3vT1u9QxY2aBcDeFgHiJk',
  untilOn: '24/03/2027',
  office: 'Boa Conversa Centro',
  address: 'Rua das Flores, 10, São José/SC',
  day: 'quinta-feira, 26/11',
  clock: '09:30',
  payee: 'PROVEDOR EXEMPLO LTDA',
  pixCode: '00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-426655440000',
}

test('every message is whole in every language', () => {
  for (const kind of messageKinds) {
    for (const locale of locales) {
      const long = written(kind, locale, slots)
      const short = shortText(kind, locale, slots)
      assert.ok(long.ok && short.ok)
      assert.doesNotMatch(long.value.body + short.value, /[{}]|undefined/)
      assert.match(long.value.body, /Maria/)
      assert.match(long.value.body, /Ana, Boa Conversa$/)
      assert.match(long.value.body, /(PARAR|BAJA|STOP)/)
    }
  }
})

test('a slot without words is told', () => {
  const { amount, ...others } = slots
  const decision = written('receipt', 'pt-BR', others)
  assert.ok(!decision.ok)
  assert.equal(decision.facts.slot, 'amount')
  const short = shortText('receipt', 'es', others)
  assert.ok(!short.ok)
})

// Words that accuse, press or threaten, in any of the languages.
const harsh = new RegExp(
  'd[íi]vida|deud|devedor|moros|caloteir|inadimpl|serasa|spc|bur[óo]|negativ|protest|process|' +
    'judicial|jur[íi]d|[úu]ltim[oa]|urgente|imediat|inmediat|consequ|consecuen|last chance|' +
    'debt|legal|!!',
  'i',
)

test('no message threatens, presses or accuses', () => {
  for (const [kind, { subject, body, short }] of Object.entries(messages)) {
    const all = [subject, ...body, short].flatMap((words) => Object.values(words))
    for (const text of all) assert.doesNotMatch(text.replaceAll(/\{\w+\}/g, ''), harsh, kind)
  }
})

test('a subject and a text message say nothing to whoever is near', () => {
  for (const kind of messageKinds) {
    for (const locale of locales) {
      const short = shortText(kind, locale, slots)
      const long = written(kind, locale, slots)
      assert.ok(long.ok && short.ok)
      assert.doesNotMatch(short.value, /Provedor/)
      assert.doesNotMatch(long.value.subject, /Provedor|R\$/)
    }
  }
})

test('a text message is in plain letters unless asked otherwise, and mostly fits one', () => {
  for (const kind of messageKinds) {
    for (const locale of locales) {
      const plain = shortText(kind, locale, slots)
      assert.ok(plain.ok)
      const { encoding, parts } = smsSize(plain.value)
      assert.equal(encoding, 'gsm7')
      assert.ok(parts === 1 || kind === 'pix-payment', plain.value)
    }
  }
  const accented = shortText('missed-instalment', 'pt-BR', slots, 'accented')
  assert.ok(accented.ok)
  assert.match(accented.value, /^Olá/)
})

const permitFor = (channel: Channel) => {
  const asked = permit(packs, { ...callToMaria, channel }, moment('2026-11-24T10:00:00-03:00'))
  assert.ok(asked.ok)
  return asked.permit
}

const got = (decision: { ok: boolean; value?: string }): URL => {
  assert.ok(decision.ok)
  return new URL(decision.value ?? '')
}
const text = 'Olá, Maria! 50% & mais?\n\nPix: 100+1 #1 "ção" 👍'

test('links carry the whole text to the apps', () => {
  const whatsapp = got(whatsappLink(permitFor('whatsapp'), '+5511987654321', text))
  assert.equal(whatsapp.origin + whatsapp.pathname, 'https://wa.me/5511987654321')
  assert.equal(whatsapp.searchParams.get('text'), text)
  const sms = got(smsLink(permitFor('sms'), '+5511987654321', text))
  assert.ok(sms.href.startsWith('sms:+5511987654321?&body='))
  assert.equal(sms.searchParams.get('body'), text)
  const mail = got(
    mailLink(permitFor('email'), 'maria+pix@exemplo.com.br', {
      subject: 'Sua conta & você',
      body: text,
    }),
  )
  assert.equal(decodeURIComponent(mail.pathname), 'maria+pix@exemplo.com.br')
  assert.equal(mail.searchParams.get('subject'), 'Sua conta & você')
  assert.equal(mail.searchParams.get('body'), text.replaceAll('\n', '\r\n'))
  assert.equal(got(telLink(permitFor('voice_manual'), '+5511987654321')).href, 'tel:+5511987654321')
})

test('a space is %20 in every link, for a plus would stay a plus', () => {
  const mail = mailLink(permitFor('email'), 'a@b.co', { subject: 'um dois', body: 'três quatro' })
  assert.ok(mail.ok)
  assert.equal(mail.value, 'mailto:a@b.co?subject=um%20dois&body=tr%C3%AAs%20quatro')
})

test('what is no number and no address makes no link', () => {
  for (const value of ['', '11987654321', '+55 11 98765-4321', '+0119', '+5511987654321?x=1']) {
    assert.equal(whatsappLink(permitFor('whatsapp'), value, 'x').ok, false, value)
    assert.equal(smsLink(permitFor('sms'), value, 'x').ok, false, value)
    assert.equal(telLink(permitFor('voice_manual'), value).ok, false, value)
  }
  for (const value of [
    '',
    'maria',
    'maria@',
    'maria@exemplo',
    'a@b.co\r\nBcc: x@y.co',
    'a b@c.co',
  ]) {
    assert.equal(mailLink(permitFor('email'), value, { subject: 's', body: 'b' }).ok, false, value)
  }
  const odd = mailLink(permitFor('email'), 'a?bcc=x%40y.co@c.co', { subject: 's', body: 'b' })
  assert.ok(odd.ok && odd.value.startsWith('mailto:a%3Fbcc%3Dx%2540y.co@c.co?subject='))
})

test('a permit for one channel opens no other', () => {
  const call = permitFor('voice_manual')
  const text = permitFor('sms')
  const number = '+5511987654321'
  const mail = { subject: 's', body: 'b' }
  const links = [
    whatsappLink(call, number, 'x'),
    smsLink(call, number, 'x'),
    mailLink(call, 'a@b.co', mail),
    telLink(text, number),
    whatsappLink(text, number, 'x'),
  ]
  for (const link of links) assert.equal(!link.ok && link.refusal, 'permit-of-another')
})

test('half an emoji does not stop a message', () => {
  assert.ok(whatsappLink(permitFor('whatsapp'), '+5511987654321', 'ol\ud83d').ok)
})
