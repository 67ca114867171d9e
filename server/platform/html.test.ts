import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { blocksHtml } from './blocks-html.ts'
import { html, ours } from './html.ts'

test('what people wrote is text, in whatever place it stands', () => {
  const name = `<script>alert("1")</script> & 'Maria'`
  const { markup } = html`<p title="${name}">${name}</p>`
  assert.doesNotMatch(markup, /<script>/)
  assert.equal(markup.match(/[<>]/g)?.length, 4)
})

test('no text ever opens a tag or ends an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { markup } = html`<i a="${text}"></i>`
      assert.doesNotMatch(markup.slice('<i a="'.length, -'"></i>'.length), /[<>"']/)
    }),
  )
})

test('pieces stand in pieces, lists join, and what is not there is not shown', () => {
  const rows = ['um', 'dois'].map((word) => html`<li>${word}</li>`)
  assert.equal(html`<ul>${rows}${false}${null}</ul>`.markup, '<ul><li>um</li><li>dois</li></ul>')
  assert.equal(html`${ours('<b>1</b>')}${2}`.markup, '<b>1</b>2')
})

test('a document is a page with the same words as its file', () => {
  const { markup } = blocksHtml([
    { kind: 'title', text: 'Recibo' },
    { kind: 'facts', facts: [{ name: 'Credor', value: 'Silva & Filhos\nRua 1' }] },
    {
      kind: 'table',
      caption: 'Parcelas',
      columns: [{ title: 'Vence' }, { title: 'Valor', align: 'end' }],
      rows: [['27/11/2026', 'R$ 1,00']],
      total: ['Total', 'R$ 1,00'],
    },
  ])
  assert.match(markup, /<h1>Recibo<\/h1>/)
  assert.match(markup, /<dt>Credor<\/dt><dd>Silva &amp; Filhos<br>Rua 1<\/dd>/)
  assert.match(markup, /<caption>Parcelas<\/caption>/)
  assert.match(markup, /<th scope="col" class="end">Valor<\/th>/)
  assert.match(markup, /<td class="end" data-of="Valor">R\$ 1,00<\/td>/)
})
