import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { chainOf, type EvidenceFile, format } from '../evidence/pack-file.ts'
import { verify } from '../evidence/verify.ts'

const program = fileURLToPath(new URL('../combinado.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'combinado-verify-'))
const header = {
  ...{ packId: 'p', agencyId: 'a', agencyName: 'Boa Conversa', debtorId: 'd', debtorName: 'Maria' },
  ...{ documentKind: 'cpf', document: '39053344705', fromOn: '2026-11-01', toOn: '2026-11-24' },
  ...{ zone: 'America/Sao_Paulo', locale: 'pt-BR', madeAt: '2026-11-24T13:00:00Z' },
  ...{ madeBy: 'Sérgio', contacts: [], recordings: 'none' as const },
}
const records = ['um', 'dois', 'três'].map((word, index) => ({
  kind: 'call' as const,
  id: `c${index}`,
  at: `2026-11-24T1${index}:00:00Z`,
  body: { note: word },
}))
const whole: EvidenceFile = {
  ...{ format, wordings: [], seals: [], proofs: [], misfits: [] },
  ...chainOf({ header, records }),
}

/** The answer and the exit of `combinado evidence verify`. */
function run(file: object, ...more: string[]) {
  const path = join(folder, 'pack.json')
  writeFileSync(path, JSON.stringify(file))
  const args = [program, 'evidence', 'verify', path, ...more]
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return { status, ...JSON.parse(stdout) }
}

test('a whole pack answers ok and leaves with 0; with the head on the paper too', () => {
  assert.equal(verify(whole).ok, true)
  const { status, ok, problems } = run(whole, '--head', whole.head)
  assert.deepEqual([status, ok, problems], [0, true, []])
})

test('a pack in which a word was changed leaves with 1 and names the entry', () => {
  const [first, , third] = whole.entries
  const second = { ...whole.entries[1], body: { note: 'outra coisa' } }
  const { status, problems } = run({ ...whole, entries: [first, second, third] })
  assert.deepEqual([status, problems], [1, [{ code: 'entry-altered', n: 2 }]])
})

test('a pack made anew from the first line fits itself, and not the paper', () => {
  const changed = records.map((one) => ({ ...one, body: { note: 'tudo outro' } }))
  const forged = { ...whole, ...chainOf({ header, records: changed }) }
  assert.equal(run(forged).status, 0)
  const { status, problems } = run(forged, '--head', whole.head)
  assert.deepEqual([status, problems[0].code], [1, 'head-differs'])
})
