// A workbook opened as a table: the first visible sheet that has a header.
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { RawRecord } from './cells.ts'
import type { Source } from './encoding.ts'
import { type FileProblem, UnreadableFile } from './file-kind.ts'
import { asHeader, columnsAsTold, type Header, headerOf, missingIn, type Told } from './layout.ts'
import type { Table } from './table.ts'

export type Sheet = { readonly name: string; readonly isHidden: boolean }

/** A workbook that can be read sheet by sheet, each from its start as often as needed. */
export type Workbook = {
  readonly sheets: readonly Sheet[]
  readonly is1904: boolean
  readonly rows: (sheet: string) => AsyncIterable<readonly RawRecord[]>
  /** How much of the sheet being read is behind, from 0 to 1. */
  readonly progress: () => number
  readonly close: () => Promise<void>
}

/** The door to the library that reads workbooks, handed in. */
export type OpenWorkbook = (source: Source) => Promise<Decision<Workbook, FileProblem>>

type Place = { readonly sheet: string; readonly header: Header }

export async function workbookTable(
  source: Source,
  openWorkbook: OpenWorkbook,
  told: Told,
): Promise<Decision<Table, FileProblem>> {
  const opened = await openWorkbook(source)
  if (!opened.ok) return opened
  const workbook = opened.value
  try {
    return yes(tableAt(workbook, await findHeader(workbook, told), told))
  } catch (error) {
    await workbook.close()
    if (error instanceof UnreadableFile) return no(error.refusal, error.facts)
    throw error
  }
}

function tableAt(workbook: Workbook, place: Place | undefined, told: Told): Table {
  const columns = columnsAsTold(place?.header, told)
  const layout = {
    encoding: 'workbook' as const,
    delimiter: null,
    sheet: place?.sheet ?? null,
    headerLine: place?.header.line ?? null,
    columns,
  }
  return {
    layout,
    missing: missingIn(layout),
    is1904: workbook.is1904,
    records: () => below(workbook, place),
    progress: workbook.progress,
    close: workbook.close,
  }
}

/** Hidden sheets are never read, unless a person names one. */
async function findHeader(workbook: Workbook, told: Told): Promise<Place | undefined> {
  const { sheet: toldSheet, headerLine } = told.layout ?? {}
  const visible = workbook.sheets.filter(({ isHidden }) => !isHidden)
  const sheets = workbook.sheets.filter(({ name }) => name === toldSheet)
  const found: Place[] = []
  for (const { name: sheet } of sheets.length > 0 ? sheets : visible) {
    const header = await headerIn(workbook.rows(sheet), headerLine ?? undefined, told)
    if (header && missingIn(header).length === 0) return { sheet, header }
    if (header) found.push({ sheet, header })
  }
  return found.sort((a, b) => fieldCount(b.header) - fieldCount(a.header))[0]
}

const fieldCount = ({ columns }: Header): number =>
  columns.filter(({ field }) => field !== null).length

/** Rows that are looked at before the first that names most fields is offered as a guess. */
const guessRowsMax = 100

async function headerIn(
  rows: AsyncIterable<readonly RawRecord[]>,
  toldLine: number | undefined,
  told: Told,
): Promise<Header | undefined> {
  let best: Header | undefined
  let seen = 0
  for await (const batch of rows) {
    for (const { cells, line } of batch) {
      const span = { cells, span: 1 }
      if (toldLine === line) return headerOf(span, line, told.known)
      if (toldLine !== undefined) continue
      const header = asHeader(span, line, told.known)
      if (header) return header
      if (seen++ > guessRowsMax) continue
      const guess = headerOf(span, line, told.known)
      if (!best || fieldCount(guess) > fieldCount(best)) best = guess
    }
  }
  return best
}

async function* below(
  workbook: Workbook,
  place: Place | undefined,
): AsyncGenerator<readonly RawRecord[]> {
  if (!place) return
  for await (const batch of workbook.rows(place.sheet)) {
    yield batch.filter(({ line }) => line > place.header.line)
  }
}
