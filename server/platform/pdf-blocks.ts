import { never } from '../../kit/assert.ts'
import type { Block, Column, Fact, Table, Tone } from './blocks.ts'
import { type Element, holder, ornament, type Sheet, tagged } from './pdf-sheet.ts'
import { qr } from './qr.ts'

const ink = '#20242B'
const muted = '#5B6472'
const faint = '#C9C5BB'

/** Blocks down the page, each tagged as what it is, a new page whenever one is full. */
export function drawBlocks(sheet: Sheet, blocks: readonly Block[]): void {
  for (const [index, block] of blocks.entries()) drawBlock(sheet, block, blocks[index - 1])
}

function drawBlock(sheet: Sheet, block: Block, before: Block | undefined): void {
  switch (block.kind) {
    case 'title':
      words(sheet, 'H1', block.text, { size: 18, isBold: true, after: 10 })
      break
    case 'heading':
      heading(sheet, block.text)
      break
    case 'paragraph':
      words(sheet, 'P', block.text, styleOf(block.tone))
      break
    case 'verbatim':
      words(sheet, 'P', block.text, { size: 9.5, indent: 10, after: 8 })
      break
    case 'list':
      list(sheet, block.items, block.isNumbered ?? false)
      break
    case 'facts':
      facts(sheet, block.facts)
      break
    case 'table':
      table(sheet, block, before?.kind === 'heading' && before.text === block.caption)
      break
    case 'link':
      link(sheet, block.text, block.address)
      break
    case 'qr':
      code(sheet, block.text, block.alt)
      break
    case 'rule':
      rule(sheet)
      break
    default:
      never(block)
  }
}

type Style = {
  readonly size: number
  readonly after: number
  readonly isBold?: boolean
  readonly colour?: string
  readonly indent?: number
}

const styleOf = (tone: Tone | undefined): Style =>
  tone === 'small'
    ? { size: 8.5, colour: muted, after: 6 }
    : { size: 10.5, isBold: tone === 'strong', after: 8 }

const widthOf = ({ doc }: Sheet) => doc.page.width - doc.page.margins.left - doc.page.margins.right
const bottomOf = ({ doc }: Sheet) => doc.page.height - doc.page.margins.bottom

function write({ doc }: Sheet, { size, isBold = false, colour = ink }: Partial<Style>) {
  return doc
    .font(isBold ? 'bold' : 'regular')
    .fontSize(size ?? 10.5)
    .fillColor(colour)
}

function words(sheet: Sheet, tag: string, text: string, style: Style): void {
  const { doc, root } = sheet
  const { left } = doc.page.margins
  const { indent = 0, after } = style
  tagged(sheet, root, tag, () => {
    const room = { width: widthOf(sheet) - indent, lineGap: 2 }
    write(sheet, style).text(sheet.letters(text), left + indent, doc.y, room)
  })
  doc.y += after
}

function heading(sheet: Sheet, text: string): void {
  sheet.doc.y += 6
  keepTogether(sheet, 60)
  words(sheet, 'H2', text, { size: 12.5, isBold: true, after: 4 })
}

/** A new page now when less than this is left, so that a heading never ends one. */
function keepTogether(sheet: Sheet, height: number): void {
  if (sheet.doc.y + height > bottomOf(sheet)) sheet.doc.addPage()
}

function list(sheet: Sheet, items: readonly string[], isNumbered: boolean): void {
  const { doc, root } = sheet
  const { left } = doc.page.margins
  const all = holder(sheet, root, 'L')
  items.forEach((item, index) => {
    keepTogether(sheet, 16)
    const one = holder(sheet, all, 'LI')
    const { y } = doc
    const mark = isNumbered ? `${index + 1}.` : '•'
    const room = { width: widthOf(sheet) - 18, lineGap: 2 }
    tagged(sheet, one, 'Lbl', () => write(sheet, {}).text(mark, left, y, { width: 18 }))
    tagged(sheet, one, 'LBody', () =>
      write(sheet, {}).text(sheet.letters(item), left + 18, y, room),
    )
    doc.y += 3
  })
  doc.y += 5
}

const named: Partial<Style> = { size: 9.5, colour: muted }

function facts(sheet: Sheet, all: readonly Fact[]): void {
  const { doc, root } = sheet
  const { left } = doc.page.margins
  const ofName = { width: widthOf(sheet) * 0.32 - 10 }
  const ofValue = { width: widthOf(sheet) * 0.68 }
  const held = holder(sheet, root, 'L')
  for (const fact of all) {
    const name = sheet.letters(fact.name)
    const value = sheet.letters(fact.value)
    const height = Math.max(
      write(sheet, named).heightOfString(name, ofName),
      write(sheet, {}).heightOfString(value, ofValue),
    )
    keepTogether(sheet, height)
    const { y } = doc
    const x = left + ofName.width + 10
    const one = holder(sheet, held, 'LI')
    tagged(sheet, one, 'Lbl', () => write(sheet, named).text(name, left, y, ofName))
    tagged(sheet, one, 'LBody', () => write(sheet, {}).text(value, x, y, ofValue))
    doc.y = y + height + 3
  }
  doc.y += 6
}

/** Its caption is not written when the heading above it says the same. */
function table(sheet: Sheet, block: Table, isNamed: boolean): void {
  const { doc, root } = sheet
  const { caption, columns, rows, total } = block
  const { left } = doc.page.margins
  keepTogether(sheet, 70)
  const element = holder(sheet, root, 'Table')
  if (!isNamed) {
    tagged(sheet, element, 'Caption', () =>
      write(sheet, { size: 9.5, isBold: true }).text(sheet.letters(caption), left, doc.y, {
        width: widthOf(sheet),
      }),
    )
    doc.y += 3
  }
  const head: Row = { cells: columns.map(({ title }) => title), columns, as: 'TH' }
  const again = () => ornament(sheet, () => tableRow(sheet, undefined, head))
  tableRow(sheet, element, head)
  for (const cells of rows) tableRow(sheet, element, { cells, columns, as: 'TD', again })
  if (total) tableRow(sheet, element, { cells: total, columns, as: 'TD', again, isTotal: true })
  doc.x = left
  doc.y += 10
}

type Row = {
  readonly cells: readonly string[]
  readonly columns: readonly Column[]
  readonly as: 'TH' | 'TD'
  readonly isTotal?: boolean
  /** Draws the headings once more, at the top of a new page. */
  again?(): void
}

/** One row; without an element it is headings drawn again, which nobody needs to hear twice. */
function tableRow(sheet: Sheet, element: Element | undefined, row: Row): void {
  const { doc } = sheet
  const isStrong = row.as === 'TH' || row.isTotal === true
  const style = { size: 9, isBold: isStrong }
  const cells = boxesOf(sheet, row.columns).map((box, index) => ({
    ...box,
    text: sheet.letters(row.cells[index] ?? ''),
  }))
  const heights = cells.map(({ text, width }) =>
    write(sheet, style).heightOfString(text || ' ', { width }),
  )
  const height = Math.max(...heights)
  if (doc.y + height + 6 > bottomOf(sheet)) {
    doc.addPage()
    row.again?.()
  }
  const y = doc.y + 3
  const tr = element && holder(sheet, element, 'TR')
  const told = row.as === 'TH' ? ({ scope: 'Column' } as const) : {}
  for (const { text, x, width, align } of cells) {
    const draw = () => write(sheet, style).text(text, x, y, { width, align })
    if (tr) tagged(sheet, tr, row.as, draw, told)
    else draw()
  }
  doc.y = y + height + 3
  if (tr) ornament(sheet, () => line(sheet, isStrong ? ink : faint))
  else line(sheet, ink)
}

function boxesOf(sheet: Sheet, columns: readonly Column[]) {
  const gap = 8
  const whole = columns.reduce((sum, { share = 1 }) => sum + share, 0)
  const free = widthOf(sheet) - gap * (columns.length - 1)
  let x = sheet.doc.page.margins.left
  return columns.map(({ share = 1, align }) => {
    const width = (free * share) / whole
    const box = { x, width, align: align === 'end' ? ('right' as const) : ('left' as const) }
    x += width + gap
    return box
  })
}

function link(sheet: Sheet, text: string, address: string): void {
  const { doc, root } = sheet
  const draw = () =>
    write(sheet, { colour: '#0B6E6E' }).text(sheet.letters(text), doc.page.margins.left, doc.y, {
      width: widthOf(sheet),
      link: address,
      underline: true,
    })
  tagged(sheet, root, 'Link', draw, { alt: text })
  doc.y += 8
}

/** Twenty-six millimetres on a side: legible by any phone from a printed page. */
const qrSide = 74

function code(sheet: Sheet, text: string, alt: string): void {
  const { doc, root } = sheet
  const { size, dark } = qr(text)
  const square = qrSide / size
  keepTogether(sheet, qrSide + 10)
  const { left } = doc.page.margins
  const { y } = doc
  const draw = () => {
    for (const [column, row] of dark) {
      doc.rect(left + column * square, y + row * square, square, square)
    }
    doc.fill('#000000')
  }
  tagged(sheet, root, 'Figure', draw, { alt, bbox: [left, y, left + qrSide, y + qrSide] })
  doc.y = y + qrSide + 8
}

function rule(sheet: Sheet): void {
  ornament(sheet, () => line(sheet, faint))
  sheet.doc.y += 8
}

function line(sheet: Sheet, colour: string): void {
  const { doc } = sheet
  const { left } = doc.page.margins
  const right = left + widthOf(sheet)
  doc.moveTo(left, doc.y).lineTo(right, doc.y).lineWidth(0.5).stroke(colour)
}
