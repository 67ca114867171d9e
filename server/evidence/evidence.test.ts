import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { openTestWorld } from '../../test/world.ts'
import { acceptOffer } from '../agreements/actions.ts'
import { placeStop } from '../calls/stop-actions.ts'
import { contactReplay } from '../commands/contact-replay.ts'
import { evidenceVerify } from '../commands/evidence-verify.ts'
import { makeOffers } from '../negotiation/actions.ts'
import { handPayment } from '../outreach/payment-actions.ts'
import { askPack, makePack, readPack } from './actions.ts'
import type { EvidenceFile } from './pack-file.ts'
import { checkSealOf, sealDays } from './seal-actions.ts'
import { type Verified, verify } from './verify.ts'

const testWorld = await openTestWorld()
const { world, owner, clock, newAgency } = testWorld
const agency = await newAgency()
const portfolio = await newPortfolio(testWorld, agency)
const { portfolioId } = portfolio
const { agencyId } = agency
const [agent, supervisor] = [agency.person('agent'), agency.person('supervisor')]

/** Somebody agreed on Tuesday, was written to twice, once refused, and asked us to stop. */
async function story(name = 'MARIA DAS DORES') {
  clock.set('2026-11-24T10:00:00.123456-03:00')
  const { debtorId, contactPointId } = await newDebtor(testWorld, agency, portfolio, { name })
  const offers = await makeOffers(world, agent, { debtorId, portfolioId })
  assert.ok(offers.ok)
  const accepted = await acceptOffer(world, agent, offers.value.items[0]?.offerId ?? '')
  assert.ok(accepted.ok)
  const { agreementId } = accepted.value
  const ask = { agreementId, n: 1, channel: 'whatsapp', contactPointId, occasion: 'ours' } as const
  clock.set('2026-11-24T10:05:00-03:00')
  await handPayment(world, agent, ask)
  clock.set('2026-11-24T21:00:00-03:00')
  await handPayment(world, agent, ask)
  clock.set('2026-11-25T11:00:00-03:00')
  await placeStop(world, agent, {
    ...{ debtorId, kind: 'cease', channel: null, contactPointId: null, untilOn: null },
    ...{ evidence: 'Disse ao telefone', door: 'person-page', callId: null, protocol: null },
  })
  return debtorId
}

const wholePeriod = { fromOn: day('2026-11-01'), toOn: day('2026-11-25'), locale: 'pt-BR' } as const

async function packOf(debtorId: string, locale: 'pt-BR' | 'es' | 'en' = 'pt-BR') {
  const asked = await askPack(world, supervisor, { debtorId, ...wholePeriod, locale })
  assert.ok(asked.ok)
  const { packId } = asked.value
  await makePack(world, agencyId, packId)
  const read = async (form: 'json' | 'pdf') => {
    const file = await readPack(world, supervisor, { packId, form })
    assert.ok(file.ok)
    return file.value.bytes
  }
  const json = Buffer.from(await read('json')).toString()
  return { packId, json, file: JSON.parse(json) as EvidenceFile, pdf: await read('pdf') }
}

const linesOf = async (debtorId: string, what: string) =>
  (
    await owner.query('select facts from journal_line where debtor_id = $1 and what = $2', [
      debtorId,
      what,
    ])
  ).rows.map(({ facts }) => facts)

const folder = mkdtempSync(join(tmpdir(), 'combinado-evidence-'))
const onDisk = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const debtorId = await story()
clock.set('2026-11-26T03:00:00-03:00')
await sealDays(world, agencyId)
const made = await packOf(debtorId)

test('a pack holds every decision, text, stop and acceptance in the order of time', () => {
  const { entries, header } = made.file
  const kinds = entries.map(({ kind }) => kind)
  for (const kind of ['decision', 'attempt', 'message', 'acceptance', 'stop', 'journal'])
    assert.ok(kinds.includes(kind as (typeof kinds)[number]), kind)
  const moments = entries.map(({ at }) => at)
  assert.deepEqual(moments, moments.toSorted())
  assert.equal(header.entryCount, entries.length)
  const outcomes = entries.flatMap(({ kind, body }) =>
    kind === 'decision' ? [(body as { outcome: string }).outcome] : [],
  )
  assert.deepEqual(outcomes, ['allow', 'block'])
  assert.equal(header.recordings, 'none')
})

test('the command finds it whole, sealed, and every decision made again as it was', async () => {
  const path = onDisk('whole.json', made.json)
  const verified = (await evidenceVerify.run([path, '--head', made.file.head])) as Verified
  assert.deepEqual(verified.problems, [])
  assert.equal(verified.judgedCount, 2)
  assert.ok(verified.sealedCount >= 5)
  const replayed = (await contactReplay.run([path])) as { ok: boolean; decisions: object[] }
  assert.deepEqual([replayed.ok, replayed.decisions.length], [true, 2])
})

const tampered = (
  change: (file: { -readonly [K in keyof EvidenceFile]: EvidenceFile[K] }) => void,
) => {
  const copy = JSON.parse(made.json)
  change(copy)
  return verify(copy, made.file.head).problems.map(({ code }) => code)
}
const refusal = made.file.entries.find(
  ({ kind, body }) => kind === 'decision' && (body as { outcome: string }).outcome === 'block',
)

test('it says what was done to a copy: altered, removed, another law, another paper', () => {
  const change = (n: number | undefined, body: object) => (file: { entries: unknown }) => {
    file.entries = made.file.entries.map((entry) =>
      entry.n === n ? { ...entry, body: { ...entry.body, ...body } } : entry,
    )
  }
  assert.deepEqual(tampered(change(refusal?.n, { outcome: 'allow' })), [
    'entry-altered',
    'entry-not-as-sealed',
    'judged-otherwise',
  ])
  assert.deepEqual(
    tampered((file) => {
      file.entries = file.entries.filter(({ n }) => n !== refusal?.n)
    }),
    ['entries-removed'],
  )
  assert.ok(
    tampered((file) => {
      file.wordings = file.wordings.map((one) => ({
        ...one,
        content: { ...one.content, rules: [] },
      }))
    }).includes('wording-altered'),
  )
  assert.deepEqual(
    tampered((file) => {
      file.seals = file.seals.map((seal) => ({ ...seal, recordCount: seal.recordCount + 1 }))
    }),
    made.file.seals.map(() => 'seal-altered'),
  )
  assert.deepEqual(
    verify(made.file, '0'.repeat(64)).problems.map(({ code }) => code),
    ['head-differs'],
  )
})

test('what is no pack, or no file, is told with what to give instead', async () => {
  const code = async (path: string) =>
    ((await evidenceVerify.run([path])) as { error?: { code: string } }).error?.code
  assert.equal(await code(join(folder, 'nowhere.json')), 'no-such-file')
  assert.equal(await code(onDisk('x.pdf', '%PDF-1.7')), 'not-json')
  assert.equal(await code(onDisk('y.json', '{"format":"other"}')), 'not-evidence')
  assert.equal(await evidenceVerify.run([]), undefined)
  assert.equal(await evidenceVerify.run(['a.json', '--head', 'short']), undefined)
})

test('the paper is tagged, carries the JSON, and says the head, the rule and the words', async () => {
  const text = await readPdf(made.pdf)
  const whole = JSON.stringify(text)
  assert.ok(whole.includes(made.file.head.slice(0, 16)))
  const raw = Buffer.from(made.pdf).toString('latin1')
  assert.match(raw, /\/EmbeddedFile/)
  assert.match(raw, /\/MarkInfo/)
})

test('who asked, what was made and who took it stand in the history', async () => {
  assert.equal((await linesOf(debtorId, 'evidence.asked')).length, 1)
  const [line] = await linesOf(debtorId, 'evidence.made')
  assert.equal(line?.head, made.file.head)
  assert.equal(line?.sealsFit, true)
  assert.deepEqual(
    (await linesOf(debtorId, 'evidence.read')).map(({ form }) => form),
    ['json', 'pdf'],
  )
})

test('an agent asks for no pack, nor does anybody for days that are to come', async () => {
  const ask = { debtorId, ...wholePeriod }
  const refused = async (by: typeof agent, change: object) => {
    const asked = await askPack(world, by, { ...ask, ...change })
    return asked.ok ? 'asked' : asked.refusal
  }
  assert.equal(await refused(agent, {}), 'not-allowed')
  assert.equal(await refused(agency.person('viewer'), {}), 'not-allowed')
  assert.equal(await refused(supervisor, { toOn: day('2026-11-27') }), 'period-in-the-future')
  assert.equal(await refused(supervisor, { fromOn: day('2026-11-26') }), 'period-without-days')
  const nobody = { debtorId: '01990000-0000-7000-8000-000000000000' }
  assert.equal(await refused(supervisor, nobody), 'unknown-debtor')
})

test('a pack that is made twice by two workers is the same pack, once', async () => {
  const asked = await askPack(world, supervisor, { debtorId, ...wholePeriod })
  assert.ok(asked.ok)
  const { packId } = asked.value
  await Promise.all([makePack(world, agencyId, packId), makePack(world, agencyId, packId)])
  const { rows } = await owner.query('select form from evidence_file where pack_id = $1', [packId])
  assert.equal(rows.length, 2)
})

test('every language has the whole paper', async () => {
  for (const locale of ['es', 'en'] as const) {
    const { pdf } = await packOf(debtorId, locale)
    assert.ok(pdf.byteLength > 10_000)
  }
})

test('what a law made us remove differs from its seal, and the pack says why', async () => {
  const forgotten = await story('JOANA D’ARC LIMA')
  clock.set('2026-11-26T04:00:00-03:00')
  const other = await newAgency()
  await sealDays(world, other.agencyId)
  const { rows } = await owner.query(
    `select day::text from daily_seal where agency_id = $1 order by n desc limit 1`,
    [agencyId],
  )
  assert.equal(rows[0]?.day, '2026-11-25', 'what follows was written after those seals')
  await world.transaction(
    supervisor,
    (tx) => tx.rows`select forget('notes', array[${debtorId}]::uuid[], ${tx.now})`,
  )
  const check = await checkSealOf(world, supervisor, day('2026-11-25'))
  assert.ok(check.ok && check.value.fits)
  assert.ok(check.value.removedCount > 0)
  const { file } = await packOf(debtorId)
  assert.deepEqual(verify(file, file.head).problems, [])
  assert.ok(file.misfits.some(({ removed }) => removed.length > 0))
  const late = await packOf(forgotten)
  const codes = new Set(verify(late.file).problems.map(({ code }) => code))
  assert.deepEqual([...codes], ['entry-not-sealed'], 'of days that were sealed before it was lived')
})

// Last: from here on the records are no longer as they were sealed.
test('whoever changes a row behind our back is found out by the seal, and the pack says so', async () => {
  const check = () => checkSealOf(world, supervisor, day('2026-11-24'))
  const before = await check()
  assert.ok(before.ok && before.value.fits)
  await owner.query('alter table journal_line disable trigger never_changed')
  await owner.query(
    `update journal_line set actor_name = 'Outra pessoa'
     where debtor_id = $1 and what = 'contact.refused'`,
    [debtorId],
  )
  await owner.query(
    `delete from journal_line where id = (select id from journal_line
       where debtor_id = $1 and what = 'agreement.shared' limit 1)`,
    [debtorId],
  )
  await owner.query('alter table journal_line enable trigger never_changed')
  const after = await check()
  assert.ok(after.ok)
  assert.deepEqual(
    [after.value.fits, after.value.alteredCount, after.value.missingCount],
    [false, 1, 1],
  )
  await sealDays(world, agencyId)
  const { rows } = await owner.query(
    `select facts ->> 'sealedOn' as day from journal_line where what = 'evidence.seal-broken'`,
  )
  assert.ok(rows.some(({ day: on }) => on === '2026-11-24'))
  const { file } = await packOf(debtorId)
  const codes = verify(file, file.head).problems.map(({ code }) => code)
  assert.deepEqual(codes.toSorted(), ['entry-not-as-sealed', 'records-missing'])
})

test('days are sealed once, in a chain, through yesterday', async () => {
  clock.set('2026-11-29T03:00:00-03:00')
  assert.equal((await sealDays(world, agencyId)).sealed, 3)
  assert.equal((await sealDays(world, agencyId)).sealed, 0)
  const { rows } = await owner.query<{ n: number; previous: string; seal: string }>(
    `select n, previous_hash as previous, seal_hash as seal from daily_seal
     where agency_id = $1 order by n`,
    [agencyId],
  )
  for (const [index, row] of rows.entries()) {
    assert.equal(row.n, index + 1)
    if (index > 0) assert.equal(row.previous, rows[index - 1]?.seal)
  }
  const today = await checkSealOf(world, supervisor, day('2026-11-29'))
  assert.equal(!today.ok && today.refusal, 'unknown-seal')
})
