import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import * as api from '../../api/receiving.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { noteAccess } from '../journal/access-store.ts'
import type { World } from '../platform/world.ts'
import { chequeMoves } from './cheque.ts'
import * as actions from './cheque-actions.ts'
import { findProof } from './cheque-proof-store.ts'
import { listCheques } from './cheque-store.ts'

/** Cheques that somebody fetches, and the picture of what was handed over. */
export function routes({ serve }: Doors, world: World): void {
  serve(api.listCheques, async ({ ended = 'no' }, actor) => {
    const allowed = may(actor, 'record-payments')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const found = await world.transaction(actor, (tx) => listCheques(tx, ended === 'yes'))
    return yes({
      items: found.map((cheque) => ({ ...cheque, moves: [...chequeMoves(cheque.state)] })),
    })
  })
  serve(api.askCheque, (ask, actor) => actions.askCheque(world, actor, ask))
  serve(api.moveCheque, (ask, actor) => actions.moveCheque(world, actor, ask))

  serve(api.addChequeProof, async ({ chequeId }, actor, request) => {
    const part = await filePart(request)
    if (!part) return no('no-file')
    if (part === 'cut-short') return no('upload-cut-short')
    const bytesMax = api.chequeProofBytesMax
    if (part.bytes.length === 0) return no('empty-file')
    if (part.bytes.length > bytesMax) return no('file-too-large', { bytesMax })
    const sha256 = createHash('sha256').update(part.bytes).digest('hex')
    return actions.keepProof(world, actor, chequeId, { ...part, sha256 })
  })
  serve(api.downloadChequeProof, async ({ proofId }, actor, request, reply) => {
    const allowed = may(actor, 'see-payments')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const found = await world.transaction(actor, async (tx) => {
      const proof = await findProof(tx, proofId)
      if (!proof) return undefined
      const { debtorId } = proof
      await noteAccess(tx, actor, { debtorId, what: 'document', origin: request.ip })
      return proof
    })
    if (!found) return no('unknown-file')
    const plain = found.fileName.replace(/[^A-Za-z0-9 ._-]/g, '_')
    // Never shown inside our own pages: what came from outside is only ever saved.
    reply.header('content-type', 'application/octet-stream')
    reply.header('content-disposition', `attachment; filename="${plain}"`)
    reply.header('cache-control', 'no-store')
    await reply.send(Buffer.from(found.bytes))
    return yes({})
  })
}

async function filePart(request: FastifyRequest) {
  if (!request.isMultipart()) return undefined
  try {
    // One byte more than is taken, so that a file cut off at the limit never passes for whole.
    const limits = { fileSize: api.chequeProofBytesMax + 1 }
    const part = await request.file({ throwFileSizeLimit: false, limits })
    if (!part) return undefined
    const bytes = await part.toBuffer()
    return { fileName: part.filename.slice(0, 200), fileType: part.mimetype, bytes }
  } catch {
    return 'cut-short' as const
  }
}
