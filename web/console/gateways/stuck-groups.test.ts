import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupsOf, type Stuck } from './stuck-groups.ts'

const stuck = (id: string, more: Partial<Stuck> = {}): Stuck => ({
  id,
  agreementId: 'a',
  agreementCode: '261124-0001',
  debtorName: 'Maria',
  creditorName: 'Loja',
  kind: 'fake',
  state: 'failed',
  amountCents: 100,
  dueOn: '2026-12-10',
  problem: 'refused',
  problemFacts: {},
  since: '2026-11-24T10:00:00Z',
  ...more,
})

test('the instalments of one agreement that wait for the same reason are one thing to do', () => {
  const groups = groupsOf([
    stuck('2', { dueOn: '2027-01-10' }),
    stuck('1'),
    stuck('other deal', { agreementId: 'b' }),
    stuck('other reason', { problem: 'away' }),
    stuck('other amounts', { problem: 'changed-there', problemFacts: { receivedCents: 1 } }),
  ])
  assert.deepEqual(
    groups.map(({ first, all }) => `${first.id} ${all.length}`),
    ['1 2', 'other deal 1', 'other reason 1', 'other amounts 1'],
  )
})
