import type { FastifyRequest } from 'fastify'
import * as api from '../../api/complaints.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { noteAccess } from '../journal/access-store.ts'
import type { World } from '../platform/world.ts'
import { addFile } from './case-actions.ts'
import { findFile } from './event-store.ts'

/** Letters and pictures of a case. */
export function routes({ serve }: Doors, world: World): void {
  serve(api.addComplaintFile, async ({ complaintId }, actor, request) => {
    const allowed = may(actor, 'see-complaints')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const part = await filePart(request)
    if (!part) return no('no-file')
    if (part === 'cut-short') return no('upload-cut-short')
    const bytesMax = api.complaintFileBytesMax
    if (part.bytes.length === 0) return no('empty-file')
    if (part.bytes.length > bytesMax) return no('file-too-large', { bytesMax })
    return addFile(world, actor, complaintId, part)
  })

  serve(api.downloadComplaintFile, async ({ fileId }, actor, request, reply) => {
    const allowed = may(actor, 'see-complaints')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const found = await world.transaction(actor, async (tx) => {
      const file = await findFile(tx, fileId)
      const debtorId = file?.debtorId
      if (debtorId) await noteAccess(tx, actor, { debtorId, what: 'document', origin: request.ip })
      return file
    })
    if (!found) return no('unknown-file')
    const plain = found.fileName.replace(/[^A-Za-z0-9 ._-]/g, '_')
    const encoded = encodeURIComponent(found.fileName)
    // Never shown inside our own pages: what came from outside is only ever saved.
    reply.header('content-type', 'application/octet-stream')
    reply.header(
      'content-disposition',
      `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
    )
    reply.header('cache-control', 'no-store')
    await reply.send(Buffer.from(found.bytes))
    return yes({})
  })
}

async function filePart(request: FastifyRequest) {
  if (!request.isMultipart()) return undefined
  try {
    // One byte more than is taken, so that a file cut off at the limit never passes for whole.
    const limits = { fileSize: api.complaintFileBytesMax + 1 }
    const part = await request.file({ throwFileSizeLimit: false, limits })
    if (!part) return undefined
    const bytes = await part.toBuffer()
    return { fileName: part.filename.slice(0, 200), mediaType: part.mimetype, bytes }
  } catch {
    return 'cut-short' as const
  }
}
