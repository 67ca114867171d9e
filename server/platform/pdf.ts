import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import PDFDocument from 'pdfkit'
import type { Moment } from '../../kit/dates.ts'
import type { Block } from './blocks.ts'
import { drawBlocks } from './pdf-blocks.ts'
import { legible } from './pdf-letters.ts'
import { type Pen, penOf } from './pdf-pen.ts'
import { mm, type Sheet } from './pdf-sheet.ts'

// The one door to pdfkit. What goes in decides every byte that comes out.

export type About = {
  /** Shown by the reader's window; it names no person. */
  readonly title: string
  /** `pt-BR`, `es`, `en`: a screen reader chooses its voice by it. */
  readonly language: string
  readonly at: Moment
  /** At the foot of every page, beside its number. */
  readonly foot?: string
  /** Files that the document carries inside. */
  readonly attachments?: readonly Attachment[]
}

export type Attachment = {
  readonly name: string
  readonly bytes: Uint8Array
  /** Such as `application/json`. */
  readonly type: string
}

/** A document of blocks down A4 pages, tagged for screen readers, with its pages numbered. */
export function documentPdf(about: About, blocks: readonly Block[]): Promise<Uint8Array> {
  return written(about, (sheet) => {
    drawBlocks(sheet, blocks)
    numberPages(sheet, about.foot ?? '')
  })
}

/** A drawing with measures, in millimetres from the top left of an A4 page. */
export function drawingPdf(about: About, draw: (pen: Pen) => void): Promise<Uint8Array> {
  return written(about, (sheet) => draw(penOf(sheet)))
}

async function written(about: About, draw: (sheet: Sheet) => void): Promise<Uint8Array> {
  const doc = new PDFDocument(optionsOf(about))
  const pieces: Uint8Array[] = []
  doc.on('data', (piece: Uint8Array) => pieces.push(piece))
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve)
    doc.on('error', reject)
  })
  doc.registerFont('regular', font('400Regular/OpenSans_400Regular.ttf'))
  doc.registerFont('bold', font('700Bold/OpenSans_700Bold.ttf'))
  doc.font('regular')
  const has = glyphs(doc)
  const root = doc.struct('Document')
  doc.addStructure(root)
  draw({ doc, root, letters: (text) => legible(text, has) })
  for (const one of about.attachments ?? []) attach(doc, one, about.at)
  root.end()
  doc.end()
  await ended
  return Buffer.concat(pieces)
}

function attach(doc: PDFKit.PDFDocument, { name, bytes, type }: Attachment, at: Moment): void {
  const made = new Date(at.epochMilliseconds)
  const told = { name, type, creationDate: made, modifiedDate: made, description: name }
  const attaching = doc as unknown as { file(bytes: Buffer, told: object): void }
  attaching.file(Buffer.from(bytes), told)
}

const optionsOf = ({ title, language, at }: About) =>
  ({
    size: 'A4',
    margins: { top: 18 * mm, bottom: 20 * mm, left: 20 * mm, right: 20 * mm },
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: language,
    info: {
      // The metadata are XML that pdfkit joins as text.
      Title: title.replaceAll(/[<>&]/g, ' '),
      Creator: 'Combinado',
      CreationDate: new Date(at.epochMilliseconds),
    },
  }) as object as PDFKit.PDFDocumentOptions

const fonts = new Map<string, Uint8Array>()

function font(name: string): Uint8Array {
  const known = fonts.get(name)
  if (known) return known
  const read = readFileSync(
    fileURLToPath(import.meta.resolve(`@expo-google-fonts/open-sans/${name}`)),
  )
  fonts.set(name, read)
  return read
}

/** pdfkit does not say which letters its font has; the font behind it does. */
function glyphs(doc: PDFKit.PDFDocument): (code: number) => boolean {
  const { font: face } = (doc as unknown as { _font: { font: Face } })._font
  return (code) => face.hasGlyphForCodePoint(code)
}
type Face = { hasGlyphForCodePoint(code: number): boolean }

function numberPages({ doc, letters }: Sheet, foot: string): void {
  const { start, count } = doc.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page)
    const { left, bottom } = doc.page.margins
    const y = doc.page.height - 13 * mm
    const width = doc.page.width - 2 * left
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination' })
    doc.font('regular').fontSize(8).fillColor('#5B6472')
    doc.text(letters(foot), left, y, { width: width - 60, lineBreak: false })
    doc.text(`${page + 1} / ${count}`, left, y, { width, align: 'right', lineBreak: false })
    doc.endMarkedContent()
    doc.page.margins.bottom = bottom
  }
}
