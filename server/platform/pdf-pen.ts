import { mm, ornament, type Sheet, tagged } from './pdf-sheet.ts'
import { qr } from './qr.ts'

/** Where, in millimetres from the top left of the page. */
export type At = { readonly xMm: number; readonly yMm: number }

export type TextStyle = {
  readonly sizePt: number
  readonly isBold?: boolean
  readonly align?: 'start' | 'centre' | 'end'
  /** The room that it has: without it the text is one line as long as it is. */
  readonly widthMm?: number
  /** How many lines there are room for: one when not said. What is beyond ends in `…`. */
  readonly linesMax?: number
  /** What it is to a screen reader: a paragraph when not said. */
  readonly as?: 'P' | 'H1' | 'H2'
}

export type LineStyle = { readonly widthMm?: number; readonly dashMm?: number }

/** Draws in millimetres. Texts and figures are read aloud in the order in which they are drawn. */
export type Pen = {
  /** `yMm` is the top of the first line. */
  text(words: string, at: At, style: TextStyle): void
  /** How wide a text would be on one line. */
  textWidthMm(words: string, style: Pick<TextStyle, 'sizePt' | 'isBold'>): number
  line(from: At, to: At, style?: LineStyle): void
  box(at: At, widthMm: number, heightMm: number, style?: LineStyle): void
  /** Dark and light bars in turn, the first dark, `alt` for those who hear the page. */
  bars(at: At, heightMm: number, widthsMm: readonly number[], alt: string): void
  qr(text: string, at: At, sideMm: number, alt: string): void
  /** From here on, on one more page. */
  page(): void
}

export function penOf(sheet: Sheet): Pen {
  const { doc } = sheet
  // A drawing says where everything stands: no margin may push a line onto another page.
  const open = () => {
    doc.page.margins = { top: 0, bottom: 0, left: 0, right: 0 }
  }
  open()
  const styled = ({ sizePt, isBold = false }: Pick<TextStyle, 'sizePt' | 'isBold'>) =>
    doc.font(isBold ? 'bold' : 'regular').fontSize(sizePt)
  return {
    text: (words, at, style) => writeText(sheet, words, at, style),
    textWidthMm: (words, style) => styled(style).widthOfString(sheet.letters(words)) / mm,
    line(from, to, style) {
      stroke(sheet, style, () => {
        doc.moveTo(from.xMm * mm, from.yMm * mm).lineTo(to.xMm * mm, to.yMm * mm)
      })
    },
    box({ xMm, yMm }, widthMm, heightMm, style) {
      stroke(sheet, style, () => {
        doc.rect(xMm * mm, yMm * mm, widthMm * mm, heightMm * mm)
      })
    },
    bars: (at, heightMm, widthsMm, alt) => drawBars(sheet, { at, heightMm, widthsMm, alt }),
    qr: (text, at, sideMm, alt) => drawQr(sheet, { text, at, sideMm, alt }),
    page() {
      doc.addPage()
      open()
    },
  }
}

function writeText(sheet: Sheet, words: string, { xMm, yMm }: At, style: TextStyle): void {
  const { doc, root } = sheet
  const { sizePt, isBold = false, align = 'start', widthMm, linesMax = 1, as = 'P' } = style
  const shown = sheet.letters(words)
  tagged(sheet, root, as, () => {
    doc.font(isBold ? 'bold' : 'regular')
    doc.fontSize(sizePt).fillColor('#000000')
    if (widthMm === undefined) return doc.text(shown, xMm * mm, yMm * mm, { lineBreak: false })
    return doc.text(shown, xMm * mm, yMm * mm, {
      width: widthMm * mm,
      height: doc.currentLineHeight(true) * linesMax,
      ellipsis: true,
      align: ({ start: 'left', centre: 'center', end: 'right' } as const)[align],
    })
  })
}

function stroke(sheet: Sheet, style: LineStyle | undefined, trace: () => void): void {
  const { doc } = sheet
  const { widthMm = 0.2, dashMm } = style ?? {}
  ornament(sheet, () => {
    doc.save().lineWidth(widthMm * mm)
    if (dashMm) doc.dash(dashMm * mm, {})
    trace()
    doc.stroke('#000000').restore()
  })
}

type Bars = {
  readonly at: At
  readonly heightMm: number
  readonly widthsMm: readonly number[]
  readonly alt: string
}

function drawBars(sheet: Sheet, { at, heightMm, widthsMm, alt }: Bars): void {
  const whole = widthsMm.reduce((sum, width) => sum + width, 0)
  figure(sheet, { at, widthMm: whole, heightMm, alt }, (doc) => {
    let { xMm } = at
    widthsMm.forEach((width, index) => {
      if (index % 2 === 0) doc.rect(xMm * mm, at.yMm * mm, width * mm, heightMm * mm)
      xMm += width
    })
  })
}

type Square = {
  readonly text: string
  readonly at: At
  readonly sideMm: number
  readonly alt: string
}

function drawQr(sheet: Sheet, { text, at, sideMm, alt }: Square): void {
  const { size, dark } = qr(text)
  const side = (sideMm * mm) / size
  figure(sheet, { at, widthMm: sideMm, heightMm: sideMm, alt }, (doc) => {
    for (const [column, row] of dark) {
      doc.rect(at.xMm * mm + column * side, at.yMm * mm + row * side, side, side)
    }
  })
}

type Frame = {
  readonly at: At
  readonly widthMm: number
  readonly heightMm: number
  readonly alt: string
}

function figure(
  sheet: Sheet,
  { at: { xMm, yMm }, widthMm, heightMm, alt }: Frame,
  trace: (doc: PDFKit.PDFDocument) => void,
): void {
  const { doc, root } = sheet
  const bbox = [xMm, yMm, xMm + widthMm, yMm + heightMm].map((edge) => edge * mm)
  const draw = () => {
    trace(doc)
    doc.fill('#000000')
  }
  tagged(sheet, root, 'Figure', draw, { alt, bbox })
}
