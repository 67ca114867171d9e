import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Draft, type DraftEvent, draftAfter, isUnsaved, startDraft } from './draft.ts'

const draft = (note: string, more: Partial<Draft> = {}): Draft => ({
  step: 'listen',
  note,
  outcome: null,
  fields: {},
  ...more,
})
const sending = (note: string): DraftEvent => ({ is: 'sending', draft: draft(note) })
const typed = (note: string): DraftEvent => ({ is: 'typed', patch: { note } })

const after = (from: ReturnType<typeof startDraft>, ...events: DraftEvent[]) =>
  events.reduce(draftAfter, from)

test('a call that was just opened begins empty, with nothing to save', () => {
  const state = startDraft({}, 0)
  assert.deepEqual(state.draft, { step: 'prepare', note: '', outcome: null, fields: {} })
  assert.equal(isUnsaved(state), false)
})

test('what is typed waits to be saved, and is saved under the number that the server gives', () => {
  const writing = after(startDraft(draft(''), 3), typed('Liga à tarde'))
  assert.equal(isUnsaved(writing), true)
  const saved = after(writing, sending('Liga à tarde'), { is: 'saved', version: 4 })
  assert.equal(isUnsaved(saved), false)
  assert.equal(saved.version, 4)
})

test('what is typed while saving is saved next', () => {
  const state = after(
    startDraft(draft(''), 3),
    typed('Liga'),
    sending('Liga'),
    typed('Liga à tarde'),
    { is: 'saved', version: 4 },
  )
  assert.equal(state.kept.note, 'Liga')
  assert.equal(state.draft.note, 'Liga à tarde')
  assert.equal(isUnsaved(state), true)
})

test('without internet nothing is lost and it is tried again', () => {
  const state = after(startDraft(draft(''), 3), typed('Liga'), sending('Liga'), { is: 'failed' })
  assert.equal(state.draft.note, 'Liga')
  assert.equal(state.sending, null)
  assert.equal(isUnsaved(state), true)
})

const resumptions: readonly [string, number, string | null, string, boolean][] = [
  ['nothing changed on the server: the typed text stands', 3, null, 'Liga à tarde', false],
  [
    'the last save arrived without an answer: the typed text stands',
    2,
    'Liga',
    'Liga à tarde',
    false,
  ],
  ['another window wrote something else: a person is asked', 2, null, 'Liga à tarde', true],
]
for (const [story, basedOn, sent, note, isAsked] of resumptions) {
  test(`after a closed tab, ${story}`, () => {
    const aside = {
      draft: draft('Liga à tarde'),
      basedOn,
      sent: sent === null ? null : draft(sent),
    }
    const state = startDraft(draft('Liga'), 3, aside)
    assert.equal(state.draft.note, note)
    assert.equal(state.theirs !== null, isAsked)
  })
}

test('another window changed it and nothing was typed here: theirs is shown', () => {
  const elsewhere = { is: 'changed-elsewhere', draft: draft('de lá'), version: 9 } as const
  const state = after(startDraft(draft('daqui'), 3), elsewhere)
  assert.equal(state.draft.note, 'de lá')
  assert.equal(state.version, 9)
  assert.equal(state.theirs, null)
})

test('both windows typed: whichever a person keeps, the other is only then gone', () => {
  const elsewhere = { is: 'changed-elsewhere', draft: draft('de lá'), version: 9 } as const
  const asked = after(startDraft(draft(''), 3), typed('daqui'), elsewhere)
  assert.equal(asked.draft.note, 'daqui')

  const mine = after(asked, { is: 'mine-stays' })
  assert.equal(mine.draft.note, 'daqui')
  assert.equal(mine.version, 9)
  assert.equal(isUnsaved(mine), true)

  const theirs = after(asked, { is: 'theirs-stays' })
  assert.equal(theirs.draft.note, 'de lá')
  assert.equal(isUnsaved(theirs), false)
})

test('an emptied field is the same as one never filled', () => {
  const state = startDraft(draft('', { fields: {} }), 1)
  const emptied = after(state, { is: 'typed', patch: { fields: { reason: '' } } })
  assert.equal(isUnsaved(emptied), false)
})

test('what was typed while a save set out is not taken for saved', () => {
  const state = after(startDraft(draft(''), 3), typed('Liga à tarde'), sending('Liga'), {
    is: 'saved',
    version: 4,
  })
  assert.equal(isUnsaved(state), true)
})

test('no outcome is no outcome, however it is written', () => {
  const state = startDraft(draft('', { outcome: '' }), 1)
  assert.equal(state.draft.outcome, null)
  assert.equal(isUnsaved(state), false)
})

test('a draft that this browser kept from before the steps changed is found at its step', () => {
  const old = { ...draft('disse que cabe'), step: 'offer' } as unknown as Draft
  const state = startDraft(draft(''), 3, { draft: old, basedOn: 3, sent: null })
  assert.deepEqual([state.draft.step, state.draft.note], ['options', 'disse que cabe'])
})
