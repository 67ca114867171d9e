/** Points in a millimetre. */
export const mm = 72 / 25.4

export type Element = PDFKit.PDFStructureElement

/** A PDF being written: the document, the element that holds all others, and safe letters. */
export type Sheet = {
  readonly doc: PDFKit.PDFDocument
  readonly root: Element
  /** The text in letters that the font has. */
  letters(text: string): string
}

/** What a screen reader is told of an element: its words, its corners, what a heading heads. */
type Told = {
  readonly alt?: string
  readonly bbox?: readonly number[]
  readonly scope?: 'Column' | 'Row'
}

/** Draws something as what it is: `P`, `H1`, `TD`, `Figure`… */
export function tagged(
  { doc }: Sheet,
  parent: Element,
  kind: string,
  draw: () => void,
  told: Told = {},
): void {
  parent.add(doc.struct(kind, told as PDFKit.Mixins.StructureElementOptions, draw))
}

/** An element that holds others. */
export function holder({ doc }: Sheet, parent: Element, kind: string): Element {
  const element = doc.struct(kind)
  parent.add(element)
  return element
}

/** Lines and boxes, which screen readers pass over. */
export function ornament({ doc }: Sheet, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' })
  draw()
  doc.endMarkedContent()
}
