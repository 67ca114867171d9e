import type { RawRecord } from './cells.ts'
import type { Field } from './fields.ts'
import type { Layout } from './layout.ts'

/** A file opened as a table: its layout, what is missing in it, the records below its header. */
export type Table = {
  readonly layout: Layout
  /** Required fields that no column serves: a person must say which does. */
  readonly missing: readonly Field[]
  /** Days in cells are counted from 1904, as a workbook may say. */
  readonly is1904: boolean
  /** Every record below the header, in batches; from the start at each call. */
  readonly records: () => AsyncIterable<readonly RawRecord[]>
  /** How much of the file the last `records` has read, from 0 to 1. */
  readonly progress: () => number
  /** Lets go of what the file holds. */
  readonly close: () => Promise<void>
}
