import { add, type Cents, cents } from '../../kit/money.ts'
import type { Dialect } from './dialect.ts'
import * as f240 from './layouts/febraban-240.ts'
import type { CnabLines, Line } from './lines.ts'
import type { Warning } from './problem.ts'
import { readerOf, titleIn } from './reader.ts'
import { type Layout, readRecord } from './record.ts'
import type { CnabFile, ReportedTitle } from './title.ts'

const types = { header: '0', lot: '1', detail: '3', lotEnd: '5', end: '9' } as const

/** A file of 240 positions: lots of titles, each a segment T and its U, or P in an outgoing. */
export function read240({ kind, bank, lines }: CnabLines, dialect: Dialect): CnabFile {
  const warnings: Warning[] = []
  const warn = (warning: Warning) => void warnings.push(warning)
  const [first] = lines
  const header = first && readerOf(f240.header, first, warn)
  const titles: ReportedTitle[] = []
  let lot: Line[] = []
  for (const line of lines) {
    const type = line.text[7]
    if (type === types.header) continue
    if (type === types.lot) lot = []
    lot.push(line)
    if (type === types.end || type === types.detail || type === types.lot) continue
    if (type !== types.lotEnd) warn({ code: 'unknown-record', line: line.n, from: 8, to: 8 })
    else {
      const found = titlesIn(lot, dialect, warn)
      checkLot(lot, found, warn)
      titles.push(...found)
      lot = []
    }
  }
  // What a file that was cut short still has is shown, and doubted.
  titles.push(...titlesIn(lot, dialect, warn))
  checkEnd(lines, warn)
  return {
    kind,
    bank,
    direction: header?.text('direction') === '1' ? 'outgoing' : 'return',
    sequence: Number(header?.text('sequence')) || null,
    madeOn: header?.day('madeOn') ?? null,
    titles,
    warnings,
  }
}

function titlesIn(
  lot: readonly Line[],
  dialect: Dialect,
  warn: (warning: Warning) => void,
): ReportedTitle[] {
  const details = lot.filter(({ text }) => text[7] === types.detail)
  const { t, u, meanings } = dialect.return240
  const told = { meanings, reasonWidth: 2 }
  const asked = { meanings: {}, reasonWidth: 2 }
  const p = dialect.outgoing240?.p ?? f240.segmentP
  checkSequence(details, warn)
  return details.flatMap((line, index) => {
    const segment = line.text[13]
    if (segment === 'P') return [titleIn(line.n, readerOf(p, line, warn), undefined, asked)]
    const before = details[index - 1]
    if (segment === 'U' && before?.text[13] !== 'T') warn({ code: 'segment-alone', ...at(line) })
    if (segment !== 'T') return []
    const next = details[index + 1]
    const paid = next?.text[13] === 'U' ? readerOf(u, next, warn) : undefined
    if (!paid) warn({ code: 'segment-alone', ...at(line) })
    return [titleIn(line.n, readerOf(t, line, warn), paid, told)]
  })
}

const at = ({ n, text }: Line) => ({ line: n, from: 14, to: 14, found: text[13] ?? '' })

function checkSequence(details: readonly Line[], warn: (warning: Warning) => void) {
  const broken = details.find(({ text }, index) => Number(text.slice(8, 13)) !== index + 1)
  if (!broken) return
  const expected = String(details.indexOf(broken) + 1).padStart(5, '0')
  const found = broken.text.slice(8, 13)
  warn({ code: 'sequence-broken', line: broken.n, from: 9, to: 13, found, expected })
}

/** The lot's trailer counts its records; many banks also count and add up the titles, or say 0. */
function checkLot(
  lot: readonly Line[],
  titles: readonly ReportedTitle[],
  warn: (warning: Warning) => void,
) {
  const last = lot.at(-1)
  if (!last) return
  const told = readRecord(f240.lotTrailer, last.text)
  compare(last, 'records', told, { code: 'records-disagree', is: BigInt(lot.length), warn })
  const sum = (names: readonly string[]) => add(...names.map((name) => cents(told[name] || '0')))
  const isRead = titles.every(({ valueCents }) => valueCents !== null)
  const readable = Object.values(told).every((value) => /^\d*$/.test(value))
  if (!isRead || !readable) return
  const counted = sum(['titles', 'titles2', 'titles3', 'titles4'])
  const total = sum(['total', 'total2', 'total3', 'total4'])
  const expected = { titles: String(counted), total: String(total) }
  const is = { titles: BigInt(titles.length), total: add(...titles.map(worth)) }
  if (counted !== 0n)
    compare(last, 'titles', expected, { code: 'titles-disagree', is: is.titles, warn })
  if (total !== 0n)
    compare(last, 'total', expected, { code: 'total-disagrees', is: is.total, warn })
}

const worth = ({ valueCents }: ReportedTitle): Cents => valueCents ?? cents(0)

function checkEnd(lines: readonly Line[], warn: (warning: Warning) => void) {
  const end = lines.findIndex(({ text }) => text[7] === types.end)
  const last = lines[end === -1 ? lines.length - 1 : end]
  if (!last) return
  if (end === -1) return warn({ code: 'cut-short', line: last.n })
  const after = lines[end + 1]
  if (after) warn({ code: 'after-the-end', line: after.n })
  const told = readRecord(f240.trailer, last.text)
  const lots = lines.filter(({ text }) => text[7] === types.lot).length
  compare(last, 'lots', told, { code: 'records-disagree', is: BigInt(lots), warn }, f240.trailer)
  const is = BigInt(end + 1)
  compare(last, 'records', told, { code: 'records-disagree', is, warn }, f240.trailer)
}

/** What the trailer says against what was counted. `found` is what the trailer says. */
function compare(
  line: Line,
  name: string,
  told: Readonly<Record<string, string>>,
  check: { code: Warning['code']; is: bigint; warn: (warning: Warning) => void },
  layout: Layout = f240.lotTrailer,
) {
  const { code, is, warn } = check
  const field = layout.find((one) => one.name === name)
  const found = told[name] ?? ''
  if (/^\d+$/.test(found) && BigInt(found) === is) return
  warn({
    code,
    line: line.n,
    from: field?.from ?? 0,
    to: field?.to ?? 0,
    found,
    expected: String(is),
  })
}
