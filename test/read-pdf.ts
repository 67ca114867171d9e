import { inflateSync } from 'node:zlib'

// Reads back what our own PDF door writes, for tests: what a screen reader would be told.

export type ReadPdf = {
  readonly pages: number
  readonly title: string
  readonly language: string
  readonly isTagged: boolean
  /** The elements of the structure tree, in their order, without those that only hold others. */
  readonly tags: readonly string[]
  /** Each marked piece with its words, in the order of the pages: `H1: Termo de acordo`. */
  readonly pieces: readonly string[]
  /** Everything that is written on the pages, ornaments left out. */
  readonly text: string
  /** Descriptions of figures and links. */
  readonly alts: readonly string[]
}

type Objects = ReadonlyMap<string, string>

export function readPdf(bytes: Uint8Array): ReadPdf {
  const raw = Buffer.from(bytes).toString('latin1')
  const objects: Objects = new Map(
    [...raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(
      ([, id = '', body = '']) => [id, body] as const,
    ),
  )
  const all = [...objects.values()]
  const pages = all.filter((body) => /\/Type \/Page\n/.test(body))
  const pieces = pages.flatMap((page) => piecesOf(page, objects))
  const root = all.find((body) => body.includes('/Type /Catalog')) ?? ''
  return {
    pages: pages.length,
    title: pdfText(titleOf(raw, objects)),
    language: pdfText(/\/Lang (\(.*?\))/.exec(root)?.[1] ?? ''),
    isTagged: all.some((body) => body.includes('/Marked true')),
    tags: pieces.map(([tag]) => tag),
    pieces: pieces.map(([tag, text]) => `${tag}: ${text}`),
    text: pieces.map(([, text]) => text).join('\n'),
    alts: all.flatMap((body) => {
      const alt = /\/Alt (\((?:\\.|[^\\)])*\))/s.exec(body)?.[1]
      return alt ? [pdfText(alt)] : []
    }),
  }
}

function titleOf(raw: string, objects: Objects): string {
  const info = objects.get(/\/Info (\d+) 0 R/.exec(raw)?.[1] ?? '') ?? ''
  return objects.get(/\/Title (\d+) 0 R/.exec(info)?.[1] ?? '') ?? ''
}

/** `(…)` as text: two bytes a letter after the mark `þÿ`, else one. */
function pdfText(literal: string): string {
  const inner = literal.slice(1, -1).replace(/\\([\\()nr])/g, (_all, char: string) => {
    return { n: '\n', r: '\r' }[char] ?? char
  })
  if (!inner.startsWith('þÿ')) return inner
  return new TextDecoder('utf-16be').decode(Buffer.from(inner.slice(2), 'latin1'))
}

function streamOf(body: string): string {
  const data = /stream\n([\s\S]*)\nendstream/.exec(body)?.[1] ?? ''
  const bytes = Buffer.from(data, 'latin1')
  return body.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : data
}

function piecesOf(page: string, objects: Objects): [string, string][] {
  const content = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '')
  const resources = objects.get(/\/Resources (\d+) 0 R/.exec(page)?.[1] ?? '') ?? ''
  const fonts = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(
      ([, name = '', id = '']) => [name, lettersOf(objects.get(id) ?? '', objects)] as const,
    ),
  )
  const pieces: [string, string][] = []
  let open: [string, string] | undefined
  let letters: ReadonlyMap<string, string> = new Map()
  for (const line of content.split('\n')) {
    const begins = /^\/(\w+) <<[^>]*\/MCID \d+/s.exec(line) ?? /^\/(\w+) (?:BMC|<<)/.exec(line)
    if (begins) open = [begins[1] ?? '', '']
    letters = fonts.get(/^\/(F\d+) [\d.]+ Tf/.exec(line)?.[1] ?? '') ?? letters
    if (open && line.endsWith('TJ')) open[1] += `${open[1] ? ' ' : ''}${shown(line, letters)}`
    if (line === 'EMC' && open) {
      if (open[0] !== 'Artifact') pieces.push(open)
      open = undefined
    }
  }
  return pieces
}

const shown = (line: string, letters: ReadonlyMap<string, string>): string =>
  [...line.matchAll(/<([0-9a-f]+)>/g)]
    .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
    .map((code) => letters.get(code) ?? '')
    .join('')

/** The letters behind a font's numbers: what copying from the page would give. */
function lettersOf(font: string, objects: Objects): ReadonlyMap<string, string> {
  const map = streamOf(objects.get(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '') ?? '')
  const letters = new Map<string, string>()
  for (const [, from = '', , list = ''] of map.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g)) {
    const start = Number.parseInt(from, 16)
    ;[...list.matchAll(/<([^>]*)>/g)].forEach(([, hex = ''], index) => {
      const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex')
      const code = (start + index).toString(16).padStart(4, '0')
      letters.set(code, new TextDecoder('utf-16be').decode(bytes))
    })
  }
  return letters
}
