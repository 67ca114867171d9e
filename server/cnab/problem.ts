/** Why a file is no CNAB that can be read at all. */
export type FileRefusal = 'empty-file' | 'not-cnab' | 'line-too-long'

export type WarningCode =
  | 'cut-short'
  | 'records-disagree'
  | 'titles-disagree'
  | 'total-disagrees'
  | 'sequence-broken'
  | 'segment-alone'
  | 'not-an-amount'
  | 'not-a-day'
  | 'unknown-bank'
  | 'unknown-record'
  | 'after-the-end'

/** Something that is not as it should be: where, what stands there, and what was expected. */
export type Warning = {
  readonly code: WarningCode
  readonly line: number
  readonly from?: number
  readonly to?: number
  readonly found?: string
  readonly expected?: string
}

/** Warnings after which a person looks before the file is used: part of it may be missing. */
const doubts: readonly WarningCode[] = [
  'cut-short',
  'records-disagree',
  'titles-disagree',
  'total-disagrees',
  'sequence-broken',
  'segment-alone',
  'not-an-amount',
  'after-the-end',
]

export const isDoubtful = ({ code }: Warning): boolean => doubts.includes(code)

/** In plain English, for the command line. */
export function warningText({ code, line, from, to, found, expected }: Warning): string {
  const place = from === undefined ? `line ${line}` : `line ${line}, positions ${from}-${to}`
  const there = found === undefined ? '' : ` (found ${JSON.stringify(found)})`
  const right = expected === undefined ? '' : `, expected ${JSON.stringify(expected)}`
  return `${place}: ${sentences[code]}${there}${right}`
}

const sentences: Readonly<Record<WarningCode, string>> = {
  'cut-short': 'the file ends without its trailer; download it again',
  'records-disagree': 'the trailer counts other records than the file has',
  'titles-disagree': 'the trailer counts other titles than the file has',
  'total-disagrees': 'the trailer adds up to another value than the titles',
  'sequence-broken': 'a record is missing, repeated or out of order',
  'segment-alone': 'a title has only one of its two segments',
  'not-an-amount': 'an amount has something else than digits',
  'not-a-day': 'there is no such day',
  'unknown-bank': 'the positions of this bank are not known; FEBRABAN’s were used',
  'unknown-record': 'a record of a kind that is not known was passed over',
  'after-the-end': 'something follows the trailer',
}
