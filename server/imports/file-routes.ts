import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import * as api from '../../api/imports.ts'
import { no, yes } from '../../kit/decision.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { filePart, formBytesMax } from '../platform/upload.ts'
import type { World } from '../platform/world.ts'
import { fileBytesMax, receiveImport } from './receive-actions.ts'
import { listRefusals, listRefusedCells, listRepairs } from './refusal-store.ts'
import { refusedHeader, refusedLine } from './refused.ts'
import { findImport, type ImportRead } from './store.ts'

const pageSize = 100

/** Files in, rows that were refused or repaired out. */
export function routes({ serve }: Doors, world: World, bytesMax = fileBytesMax): void {
  serve(api.receiveImport, async ({ portfolioId }, actor, request) => {
    const bytes = Number(request.headers['content-length'] ?? 0)
    if (bytes > fileBytesMax + formBytesMax) return no('file-too-large', { bytesMax: fileBytesMax })
    const part = await filePart(request, bytesMax)
    if (part === 'cut-short') return no('upload-cut-short')
    if (!part) return no('no-file')
    const upload = { portfolioId, fileName: part.filename, pieces: part.file, bytesMax }
    const received = await receiveImport(world, actor, upload)
    if (!received.ok) request.raw.resume() // the rest is let go of, so that the answer is heard
    return received
  })

  serve(api.listRefusedRows, async ({ importId, after = 0 }, actor) => {
    const allowed = may(actor, 'see-imports')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      if (!(await findImport(tx, importId))) return no('unknown-import')
      return yes(page(await listRefusals(tx, importId, after, pageSize + 1)))
    })
  })

  serve(api.listRepairs, async ({ importId, after = 0 }, actor) => {
    const allowed = may(actor, 'see-imports')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      if (!(await findImport(tx, importId))) return no('unknown-import')
      return yes(page(await listRepairs(tx, importId, after, pageSize + 1)))
    })
  })

  serve(api.downloadRefusedRows, async ({ importId }, actor, _request, reply) => {
    const allowed = may(actor, 'see-imports')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const found = await world.transaction(actor, (tx) => findImport(tx, importId))
    if (!found) return no('unknown-import')
    reply.header('content-type', 'text/csv; charset=utf-8')
    reply.header('content-disposition', attachment(found.fileName))
    reply.header('cache-control', 'no-store')
    await reply.send(Readable.from(refusedRows(world, actor, found)))
    await finished(reply.raw)
    return yes({})
  })
}

/** The number after the last row shown is where the next page begins. */
function page<Row extends { readonly n: number }>(rows: readonly Row[]) {
  const items = rows.slice(0, pageSize).map(({ n: _n, ...row }) => row)
  return { items, next: rows.length > pageSize ? (rows[pageSize]?.n ?? null) : null }
}

async function* refusedRows(world: World, actor: Person, { id, layout }: ImportRead) {
  const shape = { columns: layout?.columns ?? [] }
  yield refusedHeader(shape, actor.locale)
  for (let from = 0; ; from += pageSize) {
    const rows = await world.transaction(actor, (tx) => listRefusedCells(tx, id, from, pageSize))
    yield rows.map((row) => refusedLine(row, shape, actor.locale)).join('')
    if (rows.length < pageSize) return
  }
}

/** Named after the file that came in; what is no plain letter travels encoded (RFC 6266). */
function attachment(fileName: string): string {
  const name = `${fileName.replace(/\.[^.]*$/, '')} - recusadas.csv`
  const plain = name.replace(/[^A-Za-z0-9 ._-]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`
}
