import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, moment } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { callToMaria } from '../compliance/example.ts'
import type { Channel } from '../compliance/facts.ts'
import { packs } from '../compliance/packs.ts'
import { permit } from '../compliance/permit.ts'
import { bodyOn, linkFor, purposeOfMessage, type Shareable, share } from './share.ts'

const given: Shareable = {
  debtorName: 'MARIA DAS DORES',
  isCompany: false,
  locale: 'pt-BR',
  currency: 'BRL',
  creditorName: 'Vale Fibra',
  agentName: 'Ana',
  agencyName: 'Boa Conversa',
  instalment: { n: 1, dueOn: day('2026-11-27'), amountCents: cents(10000), paidCents: cents(2500) },
  partCount: 3,
  pix: { payload: '000201…6304ABCD', payeeName: 'Vale Fibra Internet' },
}

test('the Pix is shared with what is left, the day, and the name that the bank will show', () => {
  const wording = share(given)
  assert.match(wording?.body ?? '', /Olá, Maria!/)
  assert.match(wording?.body ?? '', /R\$ 75,00, até 27\/11\/2026/)
  assert.match(wording?.body ?? '', /Vale Fibra Internet/)
})

test('a company is greeted by its whole name', () => {
  const wording = share({ ...given, debtorName: 'Academia Sol Ltda', isCompany: true })
  assert.match(wording?.body ?? '', /Olá, Academia Sol Ltda!/)
})

test('without a Pix the text reminds of the day and the amount', () => {
  const wording = share({ ...given, pix: undefined })
  assert.match(wording?.body ?? '', /parcela 1\/3 .* R\$ 75,00/)
})

const permitFor = (channel: Channel) => {
  const at = moment('2026-11-24T10:00:00-03:00')
  const asked = permit(packs, { ...callToMaria, channel }, at)
  assert.ok(asked.ok)
  return asked.permit
}

test('the link goes where its permit goes, with the words of that channel', () => {
  const wording = share(given)
  assert.ok(wording)
  const link = (channel: Channel, to: string) => {
    const made = linkFor(permitFor(channel), to, wording)
    return made.ok ? made.value : made.refusal
  }
  assert.match(
    link('whatsapp', '+5511909090909'),
    /^https:\/\/wa\.me\/5511909090909\?text=Ol%C3%A1/,
  )
  assert.match(link('sms', '+5511909090909'), /^sms:\+5511909090909/)
  assert.match(link('email', 'maria@exemplo.com.br'), /^mailto:maria@exemplo\.com\.br/)
  assert.equal(link('voice_manual', '+5511909090909'), 'permit-of-another')
  assert.equal(link('whatsapp', 'maria@exemplo.com.br'), 'invalid-phone')
  assert.equal(bodyOn('sms', wording), wording.short)
  assert.equal(bodyOn('whatsapp', wording), wording.body)
})

test('who asked is answered; the rest is a reminder until the day, and asking after it', () => {
  const purpose = (isAsked: boolean, dueOn: string) =>
    purposeOfMessage({ isAsked, dueOn: day(dueOn) }, day('2026-11-24'))
  assert.equal(purpose(true, '2026-11-01'), 'inbound_reply')
  assert.equal(purpose(false, '2026-11-24'), 'pre_due_reminder')
  assert.equal(purpose(false, '2026-11-23'), 'collection')
})
