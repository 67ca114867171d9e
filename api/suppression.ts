import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Id, InstantText, Nothing, Nullable, OneOf } from './shapes.ts'

export const listStates = ['receiving', 'reading', 'in-force', 'replaced', 'failed'] as const
/** The whole list takes the place of the one before; additions only add to it. */
export const listExtents = ['whole', 'whole-though-smaller', 'additions'] as const
export const listProblems = [
  'not-a-list',
  'no-numbers',
  'mostly-unreadable',
  'much-smaller',
  'broken',
] as const

/** One version of a list, as a file brought it. */
export const ListFile = Type.Object({
  id: Id,
  listId: Type.String(),
  fileName: Type.String(),
  listedOn: DayText,
  isWhole: Type.Boolean(),
  state: OneOf(listStates),
  byteCount: Type.Integer(),
  bytesRead: Type.Integer(),
  lineCount: Type.Integer(),
  numberCount: Type.Integer(),
  refusedCount: Type.Integer(),
  newCount: Type.Integer(),
  goneCount: Type.Integer(),
  peopleCount: Type.Integer({ description: 'People of ours with a number that was found' }),
  problem: Nullable(OneOf(listProblems)),
  createdAt: InstantText,
  createdBy: Type.String(),
  inForceAt: Nullable(InstantText),
})

export const listSuppressionLists = endpoint({
  method: 'GET',
  path: '/suppression-lists',
  summary: 'The lists that the packs know, what each forbids, and how new ours is',
  ask: Nothing,
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        listId: Type.String(),
        ruleId: Type.String(),
        place: Type.String(),
        basis: Type.String(),
        graceDays: Type.Integer(),
        areaCodes: Type.Array(Type.String()),
        isOffersOnly: Type.Boolean({ description: 'It speaks of offers, not of collection' }),
        isLiftedByAuthorisation: Type.Boolean(),
        citations: Type.Array(
          Type.Object({ instrument: Type.String(), verification: Type.String() }),
        ),
        numberCount: Type.Integer(),
        peopleCount: Type.Integer(),
        newest: Nullable(ListFile),
      }),
    ),
  }),
  refusals: [],
})

export const receiveSuppressionFile = endpoint({
  method: 'POST',
  path: '/suppression-lists/:listId/files/:listedOn/:extent',
  summary: 'A file of numbers comes in as a version of a list; it counts once it is read whole',
  ask: Type.Object({
    listId: Type.String({ minLength: 1, maxLength: 80 }),
    listedOn: DayText,
    extent: OneOf(listExtents),
  }),
  reply: Type.Object({ listFileId: Id, isKnown: Type.Boolean() }),
  refusals: [
    'unknown-list',
    'listed-in-the-future',
    'no-file',
    'empty-file',
    'file-too-large',
    'upload-cut-short',
  ],
})

export const listSuppressionFiles = endpoint({
  method: 'GET',
  path: '/suppression-files',
  summary: 'The latest versions that came in, each with how far it is and what it found',
  ask: Nothing,
  reply: Type.Object({ items: Type.Array(ListFile) }),
  refusals: [],
})

export const listRefusedNumbers = endpoint({
  method: 'GET',
  path: '/suppression-files/:listFileId/refusals',
  summary: 'Lines of a file that are no number, by line',
  ask: Type.Object({ listFileId: Id, after: Type.Optional(Type.Integer({ minimum: 0 })) }),
  reply: Type.Object({
    items: Type.Array(
      Type.Object({ line: Type.Integer(), reason: Type.String(), value: Type.String() }),
    ),
    next: Nullable(Type.Integer()),
  }),
  refusals: ['unknown-list-file'],
})
