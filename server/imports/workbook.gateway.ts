// The only door to the XML library: a workbook's parts, read as they come.
import { SaxesParser } from 'saxes'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { type Archive, openArchive } from './archive.gateway.ts'
import type { RawRecord } from './cells.ts'
import type { Source } from './encoding.ts'
import { type FileProblem, UnreadableFile } from './file-kind.ts'
import { sheetReader } from './sheet-rows.ts'
import {
  type Relation,
  relationsReader,
  sharedTextsReader,
  workbookReader,
} from './workbook-parts.ts'
import type { Workbook } from './workbook-table.ts'
import type { XmlHandler } from './xml.ts'

/** Opens an `.xlsx`. Reading its rows throws `UnreadableFile` where it turns out to be damaged. */
export async function openWorkbook(
  source: Source & { readonly path?: string },
): Promise<Decision<Workbook, FileProblem>> {
  let archive: Archive | undefined
  try {
    archive = await openArchive(source)
    return yes(await workbookIn(archive))
  } catch (error) {
    await archive?.close()
    if (error instanceof UnreadableFile) return no(error.refusal, error.facts)
    throw error
  }
}

async function workbookIn(archive: Archive): Promise<Workbook> {
  const main = await mainPart(archive)
  const { sheets, is1904 } = await readPart(archive, main, workbookReader())
  const relations = await relationsOf(archive, main)
  const targets = new Map(
    relations.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]),
  )
  const readable = sheets.flatMap(({ relation, ...sheet }) => {
    const target = targets.get(relation)
    return target === undefined || !archive.has(target) ? [] : [{ ...sheet, target }]
  })
  const shared = relations.find(({ type }) => type === 'sharedStrings')?.target
  let texts: readonly string[] | undefined
  let progress = 0
  const tell = (done: number) => {
    progress = done
  }
  return {
    sheets: readable.map(({ name, isHidden }) => ({ name, isHidden })),
    is1904,
    rows: async function* (name) {
      texts ??= shared && archive.has(shared) ? await sharedTexts(archive, shared) : []
      const target = readable.find((sheet) => sheet.name === name)?.target ?? ''
      yield* rowsOf(archive.read(target, tell), texts)
    },
    progress: () => progress,
    close: archive.close,
  }
}

const sharedTexts = (archive: Archive, name: string): Promise<string[]> =>
  readPart(archive, name, sharedTextsReader())

/** The part that lists the sheets; without one the archive is no workbook that we read. */
async function mainPart(archive: Archive): Promise<string> {
  const relations = archive.has('_rels/.rels')
    ? await readPart(archive, '_rels/.rels', relationsReader(''))
    : []
  const told = relations.find(({ type }) => type === 'officeDocument')?.target
  const main = told !== undefined && archive.has(told) ? told : 'xl/workbook.xml'
  if (main.endsWith('.xml') && archive.has(main)) return main
  if (archive.has('xl/workbook.bin')) throw strange('a binary workbook')
  throw strange(archive.has('content.xml') ? 'an OpenDocument sheet' : 'an archive')
}

const strange = (looksLike: string) => new UnreadableFile('not-a-workbook', { looksLike })

async function relationsOf(archive: Archive, main: string): Promise<Relation[]> {
  const at = main.lastIndexOf('/')
  const folder = main.slice(0, Math.max(0, at))
  const name = `${folder}/_rels/${main.slice(at + 1)}.rels`.replace(/^\//, '')
  if (!archive.has(name)) throw new UnreadableFile('damaged-workbook')
  return readPart(archive, name, relationsReader(folder))
}

async function readPart<Result>(
  archive: Archive,
  name: string,
  reader: XmlHandler & { readonly result: Result },
): Promise<Result> {
  const parser = xmlParser(reader)
  for await (const chunk of archive.read(name)) parser.write(chunk)
  parser.end()
  return reader.result
}

async function* rowsOf(
  chunks: AsyncIterable<Uint8Array>,
  texts: readonly string[],
): AsyncGenerator<readonly RawRecord[]> {
  const reader = sheetReader((index) => texts[index])
  const parser = xmlParser(reader)
  for await (const chunk of chunks) {
    parser.write(chunk)
    const rows = reader.take()
    if (rows.length > 0) yield rows
  }
  parser.end()
  yield reader.take()
}

/** Deeper, or longer without a tag, is no workbook but a trap for the memory. */
const depthMax = 64
const quietMax = 4 * 1024 * 1024

type XmlParser = { readonly write: (chunk: Uint8Array) => void; readonly end: () => void }

function xmlParser(handler: XmlHandler): XmlParser {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  })
  const decoder = new TextDecoder()
  let depth = 0
  let quiet = 0
  parser.on('error', () => {
    throw new UnreadableFile('damaged-workbook')
  })
  parser.on('doctype', () => {
    throw new UnreadableFile('damaged-workbook')
  })
  parser.on('opentag', ({ name, attributes }) => {
    quiet = 0
    if (++depth > depthMax) throw new UnreadableFile('workbook-too-large')
    handler.open(local(name), attributes)
  })
  parser.on('text', handler.text)
  parser.on('cdata', handler.text)
  parser.on('closetag', ({ name }) => {
    quiet = 0
    depth--
    handler.close(local(name))
  })
  return {
    write: (chunk) => {
      quiet += chunk.length
      parser.write(decoder.decode(chunk, { stream: true }))
      if (quiet > quietMax) throw new UnreadableFile('workbook-too-large')
    },
    end: () => {
      parser.write(decoder.decode()).close()
    },
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)
