import type { Block, Table } from './blocks.ts'
import { type Html, html, ours } from './html.ts'
import { qrSvg } from './qr.ts'

/** The blocks of a document as a page shows them: the PDF is never the only copy. */
export const blocksHtml = (blocks: readonly Block[]): Html => html`${blocks.map(blockHtml)}`

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'title':
      return html`<h1>${block.text}</h1>`
    case 'heading':
      return html`<h2>${block.text}</h2>`
    case 'paragraph':
      return html`<p class="${block.tone ?? 'plain'}">${lines(block.text)}</p>`
    case 'verbatim':
      return html`<blockquote>${lines(block.text)}</blockquote>`
    case 'list': {
      const items = block.items.map((item) => html`<li>${item}</li>`)
      return block.isNumbered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
    }
    case 'facts':
      return html`<dl>${block.facts.map(
        ({ name, value }) => html`<dt>${name}</dt><dd>${lines(value)}</dd>`,
      )}</dl>`
    case 'table':
      return tableHtml(block)
    case 'link':
      return html`<p><a href="${block.address}">${block.text}</a></p>`
    case 'qr':
      return qrHtml(block.text, block.alt)
    case 'rule':
      return html`<hr>`
  }
}

/** Drawn here, described in words for whoever does not see it. */
export const qrHtml = (text: string, alt: string): Html =>
  html`<div class="qr" role="img" aria-label="${alt}">${ours(qrSvg(text))}</div>`

const lines = (text: string): Html =>
  html`${text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`))}`

/** Each cell knows its column's title, so that a narrow screen can show rows as cards. */
function tableHtml({ caption, columns, rows, total }: Table): Html {
  const align = (index: number) => (columns[index]?.align === 'end' ? 'end' : 'start')
  const row = (cells: readonly string[]) =>
    html`<tr>${cells.map(
      (cell, index) =>
        html`<td class="${align(index)}" data-of="${columns[index]?.title}">${cell}</td>`,
    )}</tr>`
  return html`<table><caption>${caption}</caption><thead><tr>${columns.map(
    ({ title }, index) => html`<th scope="col" class="${align(index)}">${title}</th>`,
  )}</tr></thead><tbody>${rows.map(row)}</tbody>${
    total && html`<tfoot>${row(total)}</tfoot>`
  }</table>`
}
