// The small parts of a workbook: which sheets there are, where they lie, and the shared texts.
import { UnreadableFile } from './file-kind.ts'
import type { XmlHandler } from './xml.ts'

export type SheetPart = {
  readonly name: string
  readonly isHidden: boolean
  readonly relation: string
}
export type WorkbookPart = { readonly sheets: SheetPart[]; is1904: boolean }

/** `xl/workbook.xml`: sheets in the order of their tabs, and where days are counted from. */
export function workbookReader(): XmlHandler & { readonly result: WorkbookPart } {
  const result: WorkbookPart = { sheets: [], is1904: false }
  return {
    result,
    open: (name, attributes) => {
      if (name === 'workbookPr') result.is1904 = isTrue(attributes.date1904)
      if (name !== 'sheet') return
      const relation = Object.keys(attributes).find((key) => key.endsWith(':id'))
      result.sheets.push({
        name: attributes.name ?? '',
        isHidden: (attributes.state ?? 'visible') !== 'visible',
        relation: attributes[relation ?? ''] ?? '',
      })
    },
    text: () => {},
    close: () => {},
  }
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

export type Relation = { readonly id: string; readonly type: string; readonly target: string }

/** A `.rels` part; targets are whole paths inside the archive. */
export function relationsReader(folder: string): XmlHandler & { readonly result: Relation[] } {
  const result: Relation[] = []
  return {
    result,
    open: (name, { Id: id = '', Type: type = '', Target: target = '' }) => {
      if (name !== 'Relationship') return
      const last = type.slice(type.lastIndexOf('/') + 1)
      result.push({ id, type: last, target: resolved(folder, target) })
    },
    text: () => {},
    close: () => {},
  }
}

function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}/${target}`
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** Texts that a workbook keeps once and cells point at: together no more than fit in memory. */
const sharedLengthMax = 64 * 1024 * 1024
const sharedCountMax = 4_000_000

/** `xl/sharedStrings.xml`: the text of each, rich text run together, readings left out. */
export function sharedTextsReader(): XmlHandler & { readonly result: string[] } {
  const result: string[] = []
  const text = textCollector()
  let length = 0
  return {
    result,
    open: text.open,
    text: text.text,
    close: (name) => {
      text.close(name)
      if (name !== 'si') return
      const shared = text.take()
      length += shared.length
      result.push(shared)
      if (length > sharedLengthMax || result.length > sharedCountMax) {
        throw new UnreadableFile('workbook-too-large', { part: 'shared texts' })
      }
    },
  }
}

/** A cell holds 32,767 characters; what is longer is cut there, as the spreadsheet would. */
const cellLengthMax = 32767

/** Collects the texts `t` of a string item, but those of `rPh`, which say how signs are read. */
export function textCollector(): XmlHandler & { readonly take: () => string } {
  let text = ''
  let isText = false
  let phonetic = 0
  return {
    open: (name) => {
      if (name === 't') isText = phonetic === 0
      if (name === 'rPh') phonetic++
    },
    text: (piece) => {
      if (isText && text.length < cellLengthMax) text += piece.slice(0, cellLengthMax)
    },
    close: (name) => {
      if (name === 't') isText = false
      if (name === 'rPh') phonetic = Math.max(0, phonetic - 1)
    },
    take: () => {
      const taken = unescaped(text)
      text = ''
      return taken
    },
  }
}

/** `_x000D_` is how a workbook writes a character that XML cannot hold. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (written, hex: string) => {
        const code = Number.parseInt(hex, 16)
        const isLoose = code === 0 || (code >= 0xd800 && code <= 0xdfff)
        return isLoose ? written : String.fromCharCode(code)
      })
    : text
