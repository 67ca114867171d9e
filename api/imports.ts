import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { Facts, Id, InstantText, Nothing, Nullable, OneOf } from './shapes.ts'

export const importStates = [
  'receiving',
  'reading',
  'needs-layout',
  'read',
  'loading',
  'loaded',
  'failed',
  'discarded',
] as const

export const importFields = [
  'document',
  'name',
  'clientId',
  'contract',
  'invoice',
  'instalment',
  'dueOn',
  'originalCents',
  'totalCents',
  'issuedOn',
  'birthOn',
  'phone',
  'areaCode',
  'whatsapp',
  'email',
  'postalCode',
  'city',
  'state',
  'curp',
  'product',
  'soldAs',
  'activeSince',
  'usedDays',
  'suspendedDays',
  'speed',
  'usage',
  'benefits',
  'nextImprovement',
] as const
export const ImportField = OneOf(importFields)

/**
 * How a file is read: detected first, corrected by a person, remembered for the creditor. Sent back
 * without columns (encoding, delimiter, sheet or header line changed), they are detected again.
 */
export const Layout = Type.Object({
  encoding: OneOf(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'workbook']),
  delimiter: Nullable(Type.String({ minLength: 1, maxLength: 1 })),
  sheet: Nullable(Type.String()),
  headerLine: Nullable(Type.Integer({ minimum: 1 })),
  columns: Type.Array(
    Type.Object({
      index: Type.Integer({ minimum: 0 }),
      header: Type.String(),
      field: Nullable(ImportField),
    }),
    { maxItems: 400 },
  ),
})

export const ImportReport = Type.Object({
  rowsRead: Type.Integer(),
  rowsAccepted: Type.Integer(),
  rowsRefused: Type.Integer(),
  rowsRepaired: Type.Integer(),
  debtors: Type.Integer(),
  debts: Type.Integer(),
  sumOriginalCents: Type.Integer(),
  byMonth: Type.Array(
    Type.Object({ month: Type.String(), rows: Type.Integer(), cents: Type.Integer() }),
  ),
  refusedByReason: Type.Array(Type.Object({ reason: Type.String(), rows: Type.Integer() })),
  flags: Type.Array(Type.Object({ flag: Type.String(), rows: Type.Integer() })),
})

/** What a newer file of the same contracts would change, before anything is applied. */
export const Differences = Type.Object({
  newItems: Type.Integer(),
  newCents: Type.Integer(),
  changedItems: Type.Integer(),
  sameItems: Type.Integer(),
  missingItems: Type.Integer(),
  missingCents: Type.Integer(),
  samples: Type.Array(
    Type.Object({
      kind: OneOf(['new', 'changed', 'missing']),
      contract: Type.String(),
      instalment: Type.String(),
      name: Type.String(),
      before: Nullable(Type.String()),
      after: Nullable(Type.String()),
    }),
  ),
})

export const Import = Type.Object({
  id: Id,
  portfolioId: Id,
  portfolioName: Type.String(),
  creditorName: Type.String(),
  fileName: Type.String(),
  byteCount: Type.Integer(),
  state: OneOf(importStates),
  rowsDone: Type.Integer(),
  rowsTotal: Nullable(Type.Integer()),
  createdAt: InstantText,
  createdBy: Type.String(),
  loadedAt: Nullable(InstantText),
  problem: Nullable(Type.Object({ refusal: Type.String(), facts: Facts })),
  report: Nullable(ImportReport),
})

/** Streams a file: multipart/form-data with one part `file`; there is no JSON body. */
export const receiveImport = endpoint({
  method: 'POST',
  path: '/portfolios/:portfolioId/imports',
  summary: 'A portfolio file comes in; it is kept, read and reported, and nothing is loaded yet',
  ask: Type.Object({ portfolioId: Id }),
  reply: Type.Object({ importId: Id, isKnown: Type.Boolean() }),
  refusals: ['unknown-portfolio', 'no-file', 'empty-file', 'file-too-large', 'upload-cut-short'],
})

export const listImports = endpoint({
  method: 'GET',
  path: '/imports',
  summary: 'The latest files that came in',
  ask: Type.Object({ portfolioId: Type.Optional(Id) }),
  reply: Type.Object({ items: Type.Array(Import) }),
  refusals: [],
})

export const readImport = endpoint({
  method: 'GET',
  path: '/imports/:importId',
  summary: 'One file: how it is read, what it gives, how far the work is',
  ask: Type.Object({ importId: Id }),
  reply: Type.Object({
    import: Import,
    layout: Nullable(Layout),
    preview: Type.Array(Type.Object({ line: Type.Integer(), cells: Type.Array(Type.String()) })),
    missingFields: Type.Array(ImportField),
    /** The visible sheets of a workbook, to choose from. */
    sheets: Type.Optional(Type.Array(Type.String())),
    differences: Nullable(Differences),
  }),
  refusals: ['unknown-import'],
})

export const correctLayout = endpoint({
  method: 'PUT',
  path: '/imports/:importId/layout',
  summary: 'Read the file again as a person says, and remember it for the creditor',
  ask: Type.Object({ importId: Id, layout: Layout }),
  reply: Nothing,
  refusals: ['unknown-import', 'already-loaded', 'busy'],
})

export const listRefusedRows = endpoint({
  method: 'GET',
  path: '/imports/:importId/refusals',
  summary: 'The rows that were refused, each with its field, value and reason',
  ask: Type.Object({ importId: Id, after: Type.Optional(Type.Integer({ minimum: 0 })) }),
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        line: Type.Integer(),
        reason: Type.String(),
        field: Nullable(Type.String()),
        value: Nullable(Type.String()),
      }),
    ),
    next: Nullable(Type.Integer()),
  }),
  refusals: ['unknown-import'],
})

export const listRepairs = endpoint({
  method: 'GET',
  path: '/imports/:importId/repairs',
  summary: 'The values that were repaired or dropped on reading',
  ask: Type.Object({ importId: Id, after: Type.Optional(Type.Integer({ minimum: 0 })) }),
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        line: Type.Integer(),
        field: Type.String(),
        before: Type.String(),
        after: Nullable(Type.String()),
      }),
    ),
    next: Nullable(Type.Integer()),
  }),
  refusals: ['unknown-import'],
})

/** Answers with a CSV file, not with JSON. */
export const downloadRefusedRows = endpoint({
  method: 'GET',
  path: '/imports/:importId/refused-rows.csv',
  summary: 'The refused rows as a file: the row as it came, its line, the reason and the remedy',
  ask: Type.Object({ importId: Id }),
  reply: Nothing,
  refusals: ['unknown-import'],
})

export const loadImport = endpoint({
  method: 'POST',
  path: '/imports/:importId/loading',
  summary: 'Load what was read; missing items may be withdrawn',
  ask: Type.Object({ importId: Id, withdrawMissing: Type.Boolean() }),
  reply: Nothing,
  refusals: ['unknown-import', 'not-read-yet', 'already-loaded', 'busy', 'nothing-to-load'],
})

export const discardImport = endpoint({
  method: 'DELETE',
  path: '/imports/:importId',
  summary: 'Put a file aside before it is loaded',
  ask: Type.Object({ importId: Id }),
  reply: Nothing,
  refusals: ['unknown-import', 'already-loaded', 'busy'],
})
