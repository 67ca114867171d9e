// Workbooks for tests, written by hand: a zip of small XML parts.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'

export type Part = readonly [name: string, content: string | Uint8Array]

/** A zip of these parts. `lie` changes what the directory says of the unpacked sizes. */
export function zip(
  parts: readonly Part[],
  lie: (size: number) => number = (size) => size,
): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of parts) {
    const plain = Buffer.from(content as string)
    const packed = deflateRawSync(plain)
    const file = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(plain), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(lie(plain.length), 18)
    fields.writeUInt16LE(file.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, file, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, rest, file)
    bodies.push(local)
    offset += local.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, entries, end])
}

export type SheetText = {
  readonly name: string
  readonly state?: 'visible' | 'hidden' | 'veryHidden'
  /** What stands inside `sheetData`. */
  readonly rows: string
  readonly after?: string
}

type Extra = { readonly date1904?: boolean; readonly shared?: string; readonly prefix?: string }

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export function workbookParts(sheets: readonly SheetText[], extra: Extra = {}): Part[] {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationType}/${type}" Target="${target}"/>`
  const relations = (list: string[]) =>
    `${declaration}<Relationships>${list.join('')}</Relationships>`
  const names = sheets.map(({ name, state = 'visible' }, index) => {
    const tag = `sheet name="${name}" sheetId="${index + 1}" state="${state}"`
    return `<${tag} r:id="r${index}"/>`
  })
  const targets = sheets.map((_, index) =>
    relation(`r${index}`, 'worksheet', `worksheets/s${index}.xml`),
  )
  const first = extra.date1904 ? '<workbookPr date1904="1"/>' : ''
  return [
    ['_rels/.rels', relations([relation('a', 'officeDocument', '/xl/workbook.xml')])],
    [
      'xl/workbook.xml',
      `${declaration}<workbook>${first}<sheets>${names.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([...targets, relation('s', 'sharedStrings', 'shared.xml')]),
    ],
    ['xl/shared.xml', `${declaration}<sst>${extra.shared ?? ''}</sst>`],
    ...sheets.map(
      ({ rows, after = '' }, index): Part => [
        `xl/worksheets/s${index}.xml`,
        `${declaration}<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`,
      ],
    ),
  ]
}

export const workbook = (sheets: readonly SheetText[], extra: Extra = {}): Buffer =>
  zip(workbookParts(sheets, extra))

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A row of inline texts and numbers; what begins with `<` is a cell written as it stands. */
export function row(line: number, cells: readonly (string | number | null)[]): string {
  const written = cells.map((cell, index) => {
    const place = `${String.fromCharCode(65 + index)}${line}`
    if (cell === null) return ''
    if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
    if (cell.startsWith('<')) return cell.replace('<c', `<c r="${place}"`)
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  })
  return `<row r="${line}">${written.join('')}</row>`
}

/** A folder for what this process puts aside, so that what it leaves behind can be seen. */
export function ownTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'combinado-test-'))
  process.env.TMPDIR = folder
  return folder
}
