import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../../kit/dates.ts'
import { calendarFile } from './ics.ts'

const visit = {
  id: '01990000-0000-7000-8000-000000000000',
  title: 'Visita a Boa Conversa',
  address: 'Rua das Flores, 10; sala 2\\3',
  words: 'Traga um documento com foto.\nEstamos à espera, sem pressa, para ouvir e combinar.',
  startsAt: moment('2026-11-25T10:00:00-03:00'),
  endsAt: moment('2026-11-25T10:30:00-03:00'),
  moves: 1,
  isCancelled: false,
  writtenAt: moment('2026-11-24T10:00:00.123-03:00'),
}
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

test('a visit is an event of RFC 5545, in universal time', () => {
  const lines = unfolded(calendarFile(visit))
  assert.equal(lines[0], 'BEGIN:VCALENDAR')
  assert.ok(lines.includes('DTSTART:20261125T130000Z'))
  assert.ok(lines.includes('DTEND:20261125T133000Z'))
  assert.ok(lines.includes('DTSTAMP:20261124T130000Z'))
  assert.ok(lines.includes('SEQUENCE:1'))
  assert.equal(lines.at(-1), '')
})

test('commas, semicolons, bars and ends of lines are escaped', () => {
  const lines = unfolded(calendarFile(visit))
  assert.ok(lines.includes('LOCATION:Rua das Flores\\, 10\\; sala 2\\\\3'))
  assert.ok(lines.some((line) => line.startsWith('DESCRIPTION:Traga um documento com foto.\\nE')))
})

test('no line is longer than 75 bytes, and none is cut within a letter', () => {
  const long = calendarFile({ ...visit, words: 'ação é à mão '.repeat(40) })
  for (const line of long.split('\r\n')) {
    assert.ok(new TextEncoder().encode(line).length <= 75, line)
    assert.ok(!line.includes('\uFFFD'))
  }
  assert.ok(unfolded(long).some((line) => line.includes('ação é à mão '.repeat(40).trim())))
})

test('called off, the same event is taken back by a higher number', () => {
  const lines = unfolded(calendarFile({ ...visit, isCancelled: true }))
  assert.ok(lines.includes('METHOD:CANCEL'))
  assert.ok(lines.includes('STATUS:CANCELLED'))
  assert.ok(lines.includes('SEQUENCE:2'))
})
