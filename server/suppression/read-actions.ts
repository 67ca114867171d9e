import { assert } from '../../kit/assert.ts'
import type { SystemActor } from '../identity/actor.ts'
import { system } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import { lawOf } from '../law/actions.ts'
import { type Copier, type CopyValue, copying } from '../platform/copy.ts'
import type { World } from '../platform/world.ts'
import { isHeader, listLine } from './list-line.ts'
import { lineReader, natureOf } from './list-text.ts'
import { countryOf, knownLists } from './lists.ts'
import { problemOf } from './new-list.ts'
import * as numbers from './number-store.ts'
import * as files from './store.ts'

/** Of the lines that are no number so many are kept, to be shown; all are counted. */
const refusedKeptMax = 1000

const incoming = { name: 'suppression_incoming', columns: ['file_id', 'number', 'since'] }

/**
 * Reads the file of a list and puts it in force, all or nothing: until the last number is read,
 * the list before counts. Run again after a crash, it begins anew.
 */
export async function readList(world: World, agencyId: string, fileId: string): Promise<void> {
  const actor = system(agencyId)
  const found = await world.transaction(actor, async (tx) => {
    const file = await files.findListFile(tx, fileId)
    const list = knownLists((await lawOf(tx)).packs).find(({ listId }) => listId === file?.listId)
    return file?.state === 'reading' ? { file, list } : undefined
  })
  if (!found) return
  const { file, list } = found
  const read = list && (await copy(world, actor, { file, country: countryOf(list) }))
  if (!list || !read) {
    await world.transaction(actor, (tx) => files.failListFile(tx, fileId, 'not-a-list'))
  } else {
    await putInForce(world, actor, { file, areaCodes: list.areaCodes, ...read })
  }
  await world.transaction(actor, async (tx) => {
    await numbers.deleteIncoming(tx, fileId)
    await files.deleteChunks(tx, fileId)
  })
}

type Reading = { readonly file: files.ReadingFile; readonly country: 'BR' | 'MX' }
type Read = { readonly lineCount: number; readonly refusedCount: number }

/** Every line, a megabyte at a time; undefined when it is no text. */
function copy(world: World, actor: SystemActor, reading: Reading): Promise<Read | undefined> {
  const { agencyId } = actor
  const { file } = reading
  return copying(world, { agencyId, queue: `list:${file.id}` }, async (copier) => {
    await copier.clear(incoming, 'file_id', file.id)
    const counted = counter(reading)
    let reader: ReturnType<typeof lineReader> | undefined
    for (let n = 0; ; n += 1) {
      const chunk = await world.transaction(actor, (tx) => files.findChunk(tx, file.id, n))
      if (!chunk) break
      if (!reader) {
        const nature = natureOf(chunk.bytes)
        if (nature === 'not-a-list') return undefined
        reader = lineReader(nature)
      }
      await take(world, actor, { copier, counted, lines: reader.take(chunk.bytes) })
      await noteProgress(world, actor, { file, counted, bytes: chunk.bytes.length })
    }
    await take(world, actor, { copier, counted, lines: reader?.rest() ?? [] })
    await noteProgress(world, actor, { file, counted, bytes: 0 })
    return { lineCount: counted.lineCount(), refusedCount: counted.refusedCount() }
  })
}

type Counter = ReturnType<typeof counter>

/** Lines into rows, and what is no number into refusals. */
function counter({ file, country }: Reading) {
  const reading = { country, listedOn: file.listedOn.toString() }
  let line = 0
  let bytes = 0
  let refused = 0
  let isFirst = true
  return {
    fileId: file.id,
    lineCount: () => line,
    refusedCount: () => refused,
    bytesRead: (more: number) => {
      bytes += more
      return bytes
    },
    read(texts: readonly string[]) {
      const rows: CopyValue[][] = []
      const refusals: files.RefusedLine[] = []
      for (const text of texts) {
        line += 1
        if (text.trim() === '') continue
        const isHead = isFirst && isHeader(text)
        isFirst = false
        if (isHead) continue
        const read = listLine(text, reading)
        if (read.ok) {
          rows.push([file.id, read.value.number, read.value.since])
          continue
        }
        refused += 1
        if (refused > refusedKeptMax) continue
        // Control signs are not kept: PostgreSQL takes no zero, and a screen none of the others.
        const value = text.replace(/\p{C}/gu, '').slice(0, 60)
        refusals.push({ line, reason: read.refusal, value })
      }
      return { rows, refusals }
    },
  }
}

type Taking = {
  readonly copier: Copier
  readonly counted: Counter
  readonly lines: readonly string[]
}

async function take(world: World, actor: SystemActor, { copier, counted, lines }: Taking) {
  const { rows, refusals } = counted.read(lines)
  await copier.write(incoming, rows)
  if (refusals.length === 0) return
  await world.transaction(actor, (tx) => files.insertRefusedLines(tx, counted.fileId, refusals))
}

type Noting = {
  readonly file: files.ReadingFile
  readonly counted: Counter
  readonly bytes: number
}

const noteProgress = (world: World, actor: SystemActor, { file, counted, bytes }: Noting) =>
  world.transaction(actor, (tx) =>
    files.noteProgress(tx, file.id, {
      bytesRead: counted.bytesRead(bytes),
      lineCount: counted.lineCount(),
      refusedCount: counted.refusedCount(),
    }),
  )

type Forcing = Read & { readonly file: files.ReadingFile; readonly areaCodes: readonly string[] }

/** The list changes in one moment; a version that looks wrong changes nothing and says why. */
const putInForce = (world: World, actor: SystemActor, forcing: Forcing) =>
  world.transaction(actor, async (tx) => {
    const { file, areaCodes, lineCount, refusedCount } = forcing
    const { id: fileId, listId, isWhole, mayBeSmaller } = file
    await numbers.queueForList(tx, listId)
    const { count } = await numbers.countIncoming(tx, fileId)
    const { count: before } = await numbers.countNumbers(tx, listId)
    const problem = problemOf({ lineCount, refusedCount, count, before, isWhole, mayBeSmaller })
    if (problem) return files.failListFile(tx, fileId, problem)
    const { made } = await numbers.takeIncoming(tx, listId, fileId)
    const gone = isWhole ? await numbers.dropOthers(tx, listId, fileId) : 0
    const { people } = await numbers.countPeople(tx, listId, areaCodes)
    const counts = { numbers: count, made, gone, people }
    const isDone = await numbers.putInForce(tx, { fileId, listId, isWhole, counts })
    assert(isDone === 1, 'a file is put in force once')
    await record(tx, actor, { what: 'suppression.in-force', facts: { listId, ...counts } })
    return isDone
  })
