import { finished } from 'node:stream/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import * as api from '../../api/banking.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import { listEntries } from './entry-store.ts'
import { findBytes, listFiles } from './file-store.ts'
import { presentFile } from './present.ts'
import { receiveReturn } from './return-actions.ts'
import { listTitles } from './title-store.ts'

const pageSize = 100

/** Files in, files out, and what they say. */
export function routes({ serve }: Doors, world: World): void {
  serve(api.listBankFiles, async (_ask, actor) => {
    const allowed = may(actor, 'exchange-bank-files')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const rows = await world.transaction(actor, (tx) => listFiles(tx))
    return yes({ items: rows.map(presentFile) })
  })

  serve(api.readBankFile, async ({ bankFileId, after = 0 }, actor) => {
    const allowed = may(actor, 'exchange-bank-files')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const [file] = await listFiles(tx, bankFileId)
      if (!file) return no('unknown-bank-file')
      const found = await listTitles(tx, bankFileId, { after, limit: pageSize + 1 })
      const items = found.slice(0, pageSize)
      const next = found.length > pageSize ? String(items.at(-1)?.n) : null
      const entries = await listEntries(tx, bankFileId)
      const { warnings } = file
      return yes({ file: presentFile(file), warnings, titles: { items, next }, entries })
    })
  })

  serve(api.downloadBankFile, async ({ bankFileId }, actor, _request, reply) => {
    const allowed = may(actor, 'exchange-bank-files')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const found = await world.transaction(actor, (tx) => findBytes(tx, bankFileId))
    if (!found) return no('unknown-bank-file')
    await send(reply, found.bytes, found.fileName)
    return yes({})
  })

  serve(api.receiveReturn, async (_ask, actor, request) => {
    const allowed = may(actor, 'exchange-bank-files')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const part = await filePart(request)
    if (!part) return no('no-file')
    if (part === 'cut-short') return no('upload-cut-short')
    if (part.bytes.length > api.returnBytesMax)
      return no('file-too-large', { bytesMax: api.returnBytesMax })
    return receiveReturn(world, actor, part)
  })
}

/** Named after the file; what is no plain letter travels encoded (RFC 6266). */
async function send(reply: FastifyReply, bytes: Uint8Array, name: string): Promise<void> {
  const plain = name.replace(/[^A-Za-z0-9 ._-]/g, '_')
  const encoded = encodeURIComponent(name)
  reply.header('content-type', 'text/plain; charset=iso-8859-1')
  reply.header(
    'content-disposition',
    `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
  )
  reply.header('cache-control', 'no-store')
  await reply.send(Buffer.from(bytes))
  await finished(reply.raw)
}

async function filePart(request: FastifyRequest) {
  if (!request.isMultipart()) return undefined
  try {
    // One byte more than is taken, so that a file cut off at the limit never passes for whole.
    const limits = { fileSize: api.returnBytesMax + 1 }
    const part = await request.file({ throwFileSizeLimit: false, limits })
    return part && { fileName: part.filename, bytes: await part.toBuffer() }
  } catch {
    return 'cut-short' as const
  }
}
