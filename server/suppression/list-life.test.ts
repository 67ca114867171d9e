import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { readList } from './read-actions.ts'
import { type ListUpload, receiveList } from './receive-actions.ts'
import { findListFile, listRefusedLines } from './store.ts'

const held = await openTestWorld()
const { world, owner } = held
const agency = await held.newAgency()
const boss = agency.person('owner')
const portfolio = await newPortfolio(held, agency)

const procon = 'procon-sp-nao-me-ligue'

async function* piecesOf(...texts: (string | Uint8Array)[]) {
  for (const text of texts) yield typeof text === 'string' ? Buffer.from(text) : text
}

async function send(text: string | Uint8Array, more: Partial<ListUpload> = {}) {
  const upload = { listId: procon, listedOn: '2026-11-20', extent: 'whole', ...more } as const
  const pieces = piecesOf(text)
  const received = await receiveList(world, boss, { fileName: 'lista.csv', ...upload, pieces })
  assert.ok(received.ok, JSON.stringify(received))
  const { listFileId, isKnown } = received.value
  if (!isKnown) await readList(world, agency.agencyId, listFileId)
  const file = await world.transaction(boss, (tx) => findListFile(tx, listFileId))
  assert.ok(file)
  return { ...file, isKnown }
}

const listed = async () =>
  (
    await owner.query(
      'select number::text, since::text from suppression_number where agency_id = $1 order by 1',
      [agency.agencyId],
    )
  ).rows.map(({ number, since }) => `${number} ${since}`)

const lines = (...given: string[]) => `Telefone;Data\n${given.join('\n')}\n`

test('a list comes in force, says who of ours is on it, and refuses the lines that are none', async () => {
  await newDebtor(held, agency, portfolio, { phone: '+5511987654321' })
  const many = Array.from({ length: 10 }, (_, n) => `1198765400${n}`)
  const file = await send(lines('(11) 98765-4321;2026-01-05', ...many, 'sem número', ''))
  assert.deepEqual(
    [file.state, file.numberCount, file.newCount, file.peopleCount, file.refusedCount],
    ['in-force', 11, 11, 1, 1],
  )
  const refused = await world.transaction(boss, (tx) => listRefusedLines(tx, file.id, 0, 10))
  assert.deepEqual(refused, [{ line: 13, reason: 'no-number', value: 'sem número' }])
  assert.ok((await listed()).includes('5511987654321 2026-01-05'))
})

test('the same file counts once', async () => {
  const text = lines('11987654321', ...Array.from({ length: 10 }, (_, n) => `1198765400${n}`))
  const first = await send(text)
  const again = await send(text)
  assert.deepEqual([again.isKnown, again.id], [true, first.id])
})

test('the next version takes the place of the last, and a number keeps its first day', async () => {
  const few = Array.from({ length: 8 }, (_, n) => `1198765400${n}`)
  const file = await send(lines('11987654321', ...few, '11999990000'), { listedOn: '2026-11-23' })
  assert.deepEqual([file.newCount, file.goneCount], [1, 2])
  const now = await listed()
  assert.ok(now.includes('5511987654321 2026-01-05'), now.join())
  assert.ok(now.includes('5511999990000 2026-11-23'))
  const { rows } = await owner.query(
    'select state, count(*)::int from suppression_file where agency_id = $1 group by 1 order by 1',
    [agency.agencyId],
  )
  assert.deepEqual(rows, [
    { state: 'in-force', count: 1 },
    { state: 'replaced', count: 2 },
  ])
})

test('a list cut in half frees nobody, unless it is said that it is meant', async () => {
  const before = await listed()
  const cut = await send(lines('11987654321'))
  assert.deepEqual([cut.state, cut.problem], ['failed', 'much-smaller'])
  assert.deepEqual(await listed(), before)
  const meant = await send(lines('11987654321'), { extent: 'whole-though-smaller' })
  assert.equal(meant.state, 'in-force')
  assert.equal((await listed()).length, 1)
})

test('additions only add', async () => {
  const more = await send(lines('11911112222'), { extent: 'additions' })
  assert.deepEqual([more.state, more.newCount, more.goneCount], ['in-force', 1, 0])
  assert.equal((await listed()).length, 2)
})

test('a workbook, an empty list and a picture of letters change nothing, and say why', async () => {
  const before = await listed()
  const workbook = await send(Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2))
  const words = await send('a\nb\nc\n')
  assert.deepEqual([workbook.problem, words.problem], ['not-a-list', 'no-numbers'])
  assert.deepEqual(await listed(), before)
  const { rows } = await owner.query('select count(*)::int from suppression_chunk')
  assert.equal(rows[0].count, 0)
})

test('a hundred thousand numbers come in whole', async () => {
  const text = Array.from({ length: 100_000 }, (_, n) => `119${80_000_000 + n}`).join('\n')
  const file = await send(text)
  assert.deepEqual([file.state, file.numberCount], ['in-force', 100_000])
})

test('only the owner brings a list, no list is of tomorrow, and no unknown one is taken', async () => {
  const upload = {
    listId: procon,
    listedOn: '2026-11-20',
    extent: 'whole',
    fileName: 'lista.csv',
  } as const
  const ask = async (more: object, person = boss) => {
    const given = { ...upload, pieces: piecesOf('11987654321'), ...more }
    const received = await receiveList(world, person, given)
    return received.ok ? 'yes' : received.refusal
  }
  assert.equal(await ask({}, agency.person('supervisor')), 'not-allowed')
  assert.equal(await ask({ listedOn: '2026-11-25' }), 'listed-in-the-future')
  assert.equal(await ask({ listId: 'minha-lista' }), 'unknown-list')
  assert.equal(await ask({ pieces: piecesOf() }), 'empty-file')
})
