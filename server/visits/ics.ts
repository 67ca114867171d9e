import type { Moment } from '../../kit/dates.ts'

/** A visit as a calendar takes it (RFC 5545): nothing in it tells of a debt. */
export type Invitation = {
  readonly id: string
  readonly title: string
  readonly address: string
  readonly words: string
  readonly startsAt: Moment
  readonly endsAt: Moment
  /** How many times it was moved: a calendar replaces what it had. */
  readonly moves: number
  readonly isCancelled: boolean
  readonly writtenAt: Moment
}

/** The file: lines end in CRLF and are folded at 75 bytes. A reminder rings a day before. */
export function calendarFile(visit: Invitation): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Combinado//Visita//PT',
    'CALSCALE:GREGORIAN',
    `METHOD:${visit.isCancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${visit.id}@combinado`,
    `SEQUENCE:${visit.moves + Number(visit.isCancelled)}`,
    `DTSTAMP:${stamp(visit.writtenAt)}`,
    `DTSTART:${stamp(visit.startsAt)}`,
    `DTEND:${stamp(visit.endsAt)}`,
    `STATUS:${visit.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${escaped(visit.title)}`,
    `LOCATION:${escaped(visit.address)}`,
    `DESCRIPTION:${escaped(visit.words)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P1D',
    `DESCRIPTION:${escaped(visit.title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.flatMap(folded).join('\r\n')}\r\n`
}

/** `20261124T130000Z` */
const stamp = (at: Moment): string => at.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** At most 75 bytes a line, never within a character; those that go on begin with a space. */
function folded(line: string): string[] {
  const parts: string[] = []
  let part = ''
  let bytes = 0
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length
    if (bytes + size > 75) {
      parts.push(part)
      part = ' '
      bytes = 1
    }
    part += letter
    bytes += size
  }
  return [...parts, part]
}
