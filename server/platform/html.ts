/** Markup that is safe to show: only `html` makes it, and what it is given is escaped. */
export type Html = { readonly markup: string }

export type Piece = Html | string | number | false | null | undefined | readonly Piece[]

/** A piece of a page. Texts are escaped; pieces made by `html` itself are kept as they are. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html => ({
  markup: strings.reduce((whole, text, index) => whole + text + shown(pieces[index]), ''),
})

/** Markup of ours that no person wrote, such as a drawing. */
export const ours = (markup: string): Html => ({ markup })

function shown(piece: Piece): string {
  if (piece === undefined || piece === null || piece === false) return ''
  if (typeof piece === 'number') return String(piece)
  if (typeof piece === 'string') return escaped(piece)
  return isHtml(piece) ? piece.markup : piece.map(shown).join('')
}

const isHtml = (piece: Html | readonly Piece[]): piece is Html => 'markup' in piece

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string =>
  text.toWellFormed().replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
