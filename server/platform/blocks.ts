/**
 * What a document says, as plain pieces down a page. A rule makes them; `documentPdf` draws them,
 * `blocksHtml` shows the same ones as a page.
 */
export type Block =
  /** The one heading of the whole document. */
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly isNumbered?: boolean }
  /** Names with their values: parties, dates, totals. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | Table
  /** Words to copy, such as a Pix code or an accepted text, each line as it was written. */
  | { readonly kind: 'verbatim'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  | { readonly kind: 'qr'; readonly text: string; readonly alt: string }
  | { readonly kind: 'rule' }

export type Tone = 'strong' | 'small'
export type Fact = { readonly name: string; readonly value: string }

export type Table = {
  readonly kind: 'table'
  /** Read aloud before the table; shown above it. */
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  readonly total?: readonly string[]
}

/** `share` is how much of the width a column takes beside the others; 1 when not said. */
export type Column = {
  readonly title: string
  readonly align?: 'start' | 'end'
  readonly share?: number
}
