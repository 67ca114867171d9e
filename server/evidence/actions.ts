import { gunzipSync, gzipSync } from 'node:zlib'
import type { Locale } from '../../api/shapes.ts'
import { assert } from '../../kit/assert.ts'
import { type Day, isAfter } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { findDebtor } from '../debtors/store.ts'
import { type Actor, system } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { noteAccess } from '../journal/access-store.ts'
import { record } from '../journal/store.ts'
import { enqueue } from '../platform/enqueue.ts'
import { documentPdf } from '../platform/pdf.ts'
import type { World } from '../platform/world.ts'
import { gather } from './gather-actions.ts'
import { aboutPack, jsonName, packBlocks } from './paper.ts'
import * as store from './store.ts'

type Asked = {
  readonly debtorId: string
  readonly fromOn: Day
  readonly toOn: Day
  readonly locale: Locale
}
type AskRefusal = 'not-allowed' | 'unknown-debtor' | 'period-without-days' | 'period-in-the-future'

/** Asks for everything about a person and a period; a job gathers it. */
export const askPack = (
  world: World,
  actor: Actor,
  asked: Asked,
): Promise<Decision<{ packId: string }, AskRefusal>> =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'export-evidence')
    if (!allowed.ok) return allowed
    const { debtorId, fromOn, toOn } = asked
    if (!(await findDebtor(tx, debtorId))) return no('unknown-debtor')
    if (isAfter(fromOn, toOn)) return no('period-without-days')
    if (isAfter(toOn, tx.today)) return no('period-in-the-future')
    const { id: packId } = await store.insertPack(tx, { ...asked, askedBy: actor.name })
    const facts = { packId, fromOn: `${fromOn}`, toOn: `${toOn}` }
    await record(tx, actor, { what: 'evidence.asked', debtorId, facts })
    await enqueue(tx, 'evidence.makePack', { packId }, `evidence:${packId}`)
    return yes({ packId })
  })

/** Gathers, chains, and draws a pack that was asked for. Run twice, it is made once. */
export async function makePack(world: World, agencyId: string, packId: string): Promise<void> {
  const actor = system(agencyId)
  const made = await gather(world, actor, packId)
  if (!made) return
  const json = `${JSON.stringify(made.file, null, 1)}\n`
  const { header } = made.file
  const bytes = Buffer.from(json)
  const attachment = { name: jsonName(made.file), bytes, type: 'application/json' }
  const about = { ...aboutPack(made.file, made.madeAt), attachments: [attachment] }
  const pdf = await documentPdf(about, packBlocks(made.file))
  await world.transaction(actor, async (tx) => {
    const { entryCount } = header
    const headHash = made.file.head
    const sealedCount = made.file.proofs.length
    const done = { entryCount, headHash, sealsFit: made.fits, sealedCount }
    const isNew = await store.finishPack(tx, packId, done)
    if (isNew === 0) return
    await store.insertFile(tx, packId, 'json', gzipSync(bytes))
    await store.insertFile(tx, packId, 'pdf', pdf)
    const facts = { packId, head: headHash, entryCount, sealsFit: made.fits }
    await record(tx, actor, { what: 'evidence.made', debtorId: header.debtorId, facts })
  })
}

/** What could not be gathered says so, instead of waiting for ever. */
export const giveUpPack = (world: World, agencyId: string, packId: string): Promise<number> =>
  world.transaction(system(agencyId), (tx) => store.failPack(tx, packId))

type Read = { readonly bytes: Uint8Array; readonly name: string; readonly type: string }

type Reading = {
  readonly packId: string
  readonly form: store.FileForm
  /** The network address that asked. */
  readonly origin?: string
}

/** The file itself. Who took it, and when, stands in the person's history. */
export const readPack = (
  world: World,
  actor: Actor,
  { packId, form, origin }: Reading,
): Promise<Decision<Read, 'not-allowed' | 'unknown-pack'>> =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'export-evidence')
    if (!allowed.ok) return allowed
    const pack = await store.findPack(tx, packId)
    const file = await store.findFile(tx, packId, form)
    if (!pack || !file) return no('unknown-pack')
    const { debtorId } = pack
    await record(tx, actor, { what: 'evidence.read', debtorId, facts: { packId, form } })
    if (actor.kind === 'person') await noteAccess(tx, actor, { debtorId, what: 'evidence', origin })
    assert(pack.state === 'ready', 'only what is ready has files')
    const isJson = form === 'json'
    return yes({
      bytes: isJson ? gunzipSync(file.bytes) : file.bytes,
      name: fileName(packId, form),
      type: isJson ? 'application/json' : 'application/pdf',
    })
  })

/** Names the pack, and nobody. */
const fileName = (packId: string, form: store.FileForm): string =>
  `registro-de-contatos-${packId.slice(-12)}.${form}`
