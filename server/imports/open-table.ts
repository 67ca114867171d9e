import { type Decision, no } from '../../kit/decision.ts'
import type { Source } from './encoding.ts'
import { type FileProblem, fileKind, isEncrypted } from './file-kind.ts'
import type { Told } from './layout.ts'
import type { Table } from './table.ts'
import { textTable } from './text-table.ts'
import { type OpenWorkbook, workbookTable } from './workbook-table.ts'

/** Opens a file by what it holds, not by its name. What is told of its layout is obeyed. */
export async function openTable(
  source: Source,
  openWorkbook: OpenWorkbook,
  told: Told = {},
): Promise<Decision<Table, FileProblem>> {
  const kind = await fileKind(source)
  switch (kind) {
    case 'empty':
      return no('empty-file')
    case 'zip':
      return workbookTable(source, openWorkbook, told)
    case 'compound':
      return no((await isEncrypted(source)) ? 'encrypted-workbook' : 'old-workbook')
    case 'text':
      return textTable(source, told)
    default:
      return no('not-a-table', { looksLike: kind })
  }
}
