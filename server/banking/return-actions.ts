import { createHash } from 'node:crypto'
import { assert } from '../../kit/assert.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { isDoubtful } from '../cnab/problem.ts'
import { readCnab } from '../cnab/read.ts'
import type { CnabFile } from '../cnab/title.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import * as files from './file-store.ts'
import { titleKeys } from './returned.ts'
import { teller } from './teller.ts'
import { insertTitles } from './title-store.ts'

/** Keeps a return raw, once, and has it read by a job. The same bytes again are the same file. */
export function receiveReturn(
  world: World,
  actor: Actor,
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array },
): Promise<Decision<{ bankFileId: string; isKnown: boolean }, 'not-allowed' | 'empty-file'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'exchange-bank-files')
    if (!allowed.ok) return allowed
    if (bytes.length === 0) return no('empty-file')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const name = fileName.replaceAll('\0', '').slice(-200) || 'retorno'
    const kept = { fileName: name, bytes, sha256, keptBy: actor.name }
    const made = await files.insertReturn(tx, kept)
    if (!made) return yes({ bankFileId: (await files.findReturnOf(tx, sha256)).id, isKnown: true })
    const facts = { bankFileId: made.id, fileName: name }
    await record(tx, actor, { what: 'bank-file.received', facts })
    await enqueue(tx, 'banking.readReturn', { bankFileId: made.id }, `read-return:${made.id}`)
    return yes({ bankFileId: made.id, isKnown: false })
  })
}

/** Reads a kept return. What is doubtful waits for a person; the rest is used at once. */
export function readReturn(world: World, agencyId: string, fileId: string): Promise<void> {
  return world.transaction(teller(agencyId), async (tx) => {
    const locked = await files.lockFile(tx, fileId)
    if (locked?.state !== 'reading') return
    const kept = await files.findBytes(tx, fileId)
    assert(kept, 'a file that is locked is there')
    const read = readCnab(kept.bytes)
    if (!read.ok) return fail(tx, fileId, { refusal: read.refusal, facts: read.facts })
    const file = read.value
    if (file.direction !== 'return') return fail(tx, fileId, { refusal: 'not-a-return', facts: {} })
    await keepTitles(tx, fileId, file)
  })
}

const fail = async (tx: Tx, fileId: string, problem: files.Problem): Promise<void> =>
  void (await files.failFile(tx, fileId, problem))

async function keepTitles(tx: Tx, fileId: string, file: CnabFile): Promise<void> {
  const keys = titleKeys(file)
  const titles = file.titles.map((title, index) => ({
    ...title,
    n: index + 1,
    key: keys[index] ?? '',
  }))
  await insertTitles(tx, fileId, titles)
  const isHeld = file.warnings.some(isDoubtful)
  await files.noteRead(tx, fileId, {
    state: isHeld ? 'held' : 'applying',
    bank: file.bank,
    layout: file.kind,
    madeOn: file.madeOn,
    warnings: file.warnings,
    titles: titles.length,
  })
  if (!isHeld) await promise(tx, fileId)
}

const promise = (tx: Tx, bankFileId: string) =>
  enqueue(tx, 'banking.applyReturn', { bankFileId }, `apply-return:${bankFileId}`)

/** A person has looked at what is doubtful, and takes what could be read. */
export function acceptHeld(
  world: World,
  actor: Actor,
  { bankFileId }: { readonly bankFileId: string },
): Promise<Decision<object, 'not-allowed' | 'unknown-bank-file' | 'not-held'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'exchange-bank-files')
    if (!allowed.ok) return allowed
    const file = await files.lockFile(tx, bankFileId)
    if (!file) return no('unknown-bank-file')
    if (file.state !== 'held') return no('not-held')
    await files.moveFile(tx, bankFileId, 'applying')
    const facts = { bankFileId, fileName: file.fileName }
    await record(tx, actor, { what: 'bank-file.accepted', facts })
    await promise(tx, bankFileId)
    return yes({})
  })
}
