import { type Decision, no, yes } from '../../kit/decision.ts'
import { detectText, namedDelimiter } from './detect.ts'
import { type Chunks, decoded, detectEncoding, type Source } from './encoding.ts'
import { type FileProblem, isWebPage } from './file-kind.ts'
import { columnsAsTold, type Layout, missingIn, type Told } from './layout.ts'
import { textRecords } from './records.ts'
import type { Table } from './table.ts'

/** Characters that are looked at to find the delimiter and the header. */
const sampleMax = 1024 * 1024

export async function textTable(source: Source, told: Told): Promise<Decision<Table, FileProblem>> {
  const toldEncoding = told.layout?.encoding
  const encoding =
    toldEncoding && toldEncoding !== 'workbook' ? toldEncoding : await detectEncoding(source)
  const sample = await start(decoded(source.open(), encoding))
  if (sample.trim() === '') return no('empty-file')
  if (isWebPage(sample)) return no('not-a-table', { looksLike: 'a web page' })
  const lines = sample.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
  const { delimiter, header } = detectText(lines, told)
  const layout: Layout = {
    encoding,
    delimiter,
    sheet: null,
    headerLine: header?.line ?? null,
    columns: columnsAsTold(header, told),
  }
  const width = header?.columns.length
  const skip = header ? header.line - 1 + header.span : namedDelimiter(lines[0]) ? 1 : 0
  let bytesRead = 0
  const count = (bytes: number) => {
    bytesRead = bytes
  }
  return yes({
    layout,
    missing: missingIn(layout),
    is1904: false,
    records: () =>
      textRecords(decoded(counted(source, count), encoding), { delimiter, width, skip }),
    progress: () => (source.sizeBytes === 0 ? 1 : Math.min(1, bytesRead / source.sizeBytes)),
    close: async () => {},
  })
}

/** The first million characters, whole lines only unless there is no more. */
async function start(texts: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of texts) {
    text += piece
    if (text.length > sampleMax) return text.slice(0, text.lastIndexOf('\n') + 1 || sampleMax)
  }
  return text
}

async function* counted(source: Source, tell: (bytesRead: number) => void): Chunks {
  let bytes = 0
  for await (const chunk of source.open()) {
    bytes += chunk.length
    tell(bytes)
    yield chunk
  }
}
