import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import {
  DayText,
  Id,
  InstantText,
  LongText,
  Nothing,
  Nullable,
  OneOf,
  ShortText,
} from './shapes.ts'

export const complaintChannels = [
  'procon',
  'consumidor-gov',
  'reclame-aqui',
  'anatel',
  'bacen',
  'ombudsman',
  'court',
  'profeco',
  'condusef',
  'call',
  'other',
] as const

/** What a complaint is about. */
export const complaintCauses = [
  'not-recognised',
  'already-paid',
  'wrong-amount',
  'too-many-contacts',
  'wrong-person',
  'third-party-told',
  'conduct',
  'wrong-hours',
  'negativation',
  'service',
  'privacy',
  'other',
] as const

export const complaintResults = [
  'resolved',
  'partly',
  'unresolved',
  'unfounded',
  'withdrawn',
] as const

const Clock = Type.Object({
  state: OneOf(['stopped', 'late', 'today', 'soon', 'in-time']),
  days: Type.Integer({ description: 'Until the last day; negative when it has passed' }),
  workingDays: Type.Integer(),
})

const Complaint = Type.Object({
  id: Id,
  kind: OneOf(['complaint', 'threat']),
  channel: OneOf(complaintChannels),
  number: Nullable(Type.String()),
  debtorId: Nullable(Id),
  debtorName: Nullable(Type.String()),
  complainant: Type.String(),
  creditorId: Nullable(Id),
  creditorName: Nullable(Type.String()),
  onDay: DayText,
  causes: Type.Array(Type.String()),
  dueOn: DayText,
  dueBasis: OneOf(['regulation', 'platform', 'policy', 'given']),
  clock: Clock,
  ownerId: Nullable(Type.String()),
  owner: Nullable(Type.String()),
  state: OneOf(['open', 'answered', 'closed']),
  result: Nullable(Type.String()),
})

/** By what cases are looked for. */
export const complaintFilters = {
  standing: Type.Optional(OneOf(['open', 'closed'])),
  channel: Type.Optional(OneOf(complaintChannels)),
  cause: Type.Optional(OneOf(complaintCauses)),
  creditorId: Type.Optional(Id),
  isMine: Type.Optional(Type.Boolean()),
}

export const listComplaints = endpoint({
  method: 'GET',
  path: '/complaints',
  summary: 'Cases by their last day, the nearest first',
  ask: Type.Object({
    ...complaintFilters,
    debtorId: Type.Optional(Id),
    after: Type.Optional(Type.String({ pattern: '^\\d{1,6}$', examples: ['0'] })),
  }),
  reply: Type.Object({ items: Type.Array(Complaint), next: Nullable(Type.String()) }),
  refusals: [],
})

export const readComplaint = endpoint({
  method: 'GET',
  path: '/complaints/:complaintId',
  summary: 'One case with everything that happened to it',
  ask: Type.Object({ complaintId: Id }),
  reply: Type.Object({
    complaint: Type.Object({
      ...Complaint.properties,
      story: Type.String(),
      answer: Nullable(Type.String()),
      answeredAt: Nullable(InstantText),
      answeredBy: Nullable(Type.String()),
      rootCause: Nullable(Type.String()),
      resultReason: Nullable(Type.String()),
      openedAt: InstantText,
      openedBy: Type.String(),
      closedAt: Nullable(InstantText),
      closedBy: Nullable(Type.String()),
      isFrozen: Type.Boolean(),
      source: Type.Record(Type.String(), Type.String(), {
        description: 'Where the time to answer comes from, in each language',
      }),
    }),
    events: Type.Array(
      Type.Object({
        id: Id,
        at: InstantText,
        kind: Type.String(),
        who: Type.String(),
        said: Type.String(),
        alarm: Nullable(Type.String()),
        forDay: Nullable(DayText),
        fileName: Nullable(Type.String()),
      }),
    ),
    owners: Type.Array(Type.Object({ userId: Type.String(), name: Type.String() })),
  }),
  refusals: ['unknown-complaint'],
})

export const openComplaint = endpoint({
  method: 'POST',
  path: '/complaints',
  summary: 'A case opened elsewhere; contact with who complains stops at once, for all creditors',
  ask: Type.Object({
    channel: OneOf(complaintChannels),
    number: Type.Optional(Type.String({ maxLength: 60 })),
    debtorId: Type.Optional(Id),
    complainant: Type.Optional(Type.String({ maxLength: 200 })),
    creditorId: Type.Optional(Id),
    onDay: DayText,
    causes: Type.Array(OneOf(complaintCauses), { minItems: 1, maxItems: 12 }),
    story: LongText,
    dueOn: Type.Optional(DayText),
  }),
  reply: Type.Object({ complaintId: Id }),
  refusals: [
    'unknown-debtor',
    'unknown-creditor',
    'unknown-person',
    'date-in-the-future',
    'due-before-complaint',
    'already-registered',
  ],
})

export const reportThreat = endpoint({
  method: 'PUT',
  path: '/calls/:callId/threat',
  summary: 'The person said that they will complain: a case for a supervisor, and contact stops',
  ask: Type.Object({
    callId: Id,
    where: Type.Optional(OneOf(complaintChannels)),
    said: Type.String({ maxLength: 1000 }),
  }),
  reply: Type.Object({ complaintId: Id }),
  refusals: ['unknown-call', 'not-your-call', 'already-registered', 'unknown-person'],
})

const oneCase = ['unknown-complaint', 'complaint-closed'] as const

export const tieComplaint = endpoint({
  method: 'PUT',
  path: '/complaints/:complaintId/debtor',
  summary: 'It is known now who complains',
  ask: Type.Object({ complaintId: Id, debtorId: Id }),
  reply: Nothing,
  refusals: [...oneCase, 'unknown-debtor', 'already-tied'],
})

export const assignComplaint = endpoint({
  method: 'PUT',
  path: '/complaints/:complaintId/owner',
  summary: 'Who looks after it',
  ask: Type.Object({ complaintId: Id, userId: ShortText }),
  reply: Nothing,
  refusals: [...oneCase, 'unknown-person'],
})

export const moveComplaintDue = endpoint({
  method: 'PUT',
  path: '/complaints/:complaintId/due',
  summary: 'The notice names this last day',
  ask: Type.Object({ complaintId: Id, dueOn: DayText }),
  reply: Nothing,
  refusals: [...oneCase, 'due-before-complaint'],
})

export const noteComplaint = endpoint({
  method: 'POST',
  path: '/complaints/:complaintId/notes',
  summary: 'A note, or the address of something elsewhere',
  ask: Type.Object({
    complaintId: Id,
    kind: OneOf(['note', 'link']),
    said: Type.String({ minLength: 1, maxLength: 4000 }),
  }),
  reply: Nothing,
  refusals: [...oneCase, 'invalid-link'],
})

export const complaintFileBytesMax = 8 * 1024 * 1024

export const addComplaintFile = endpoint({
  method: 'POST',
  path: '/complaints/:complaintId/files',
  summary: 'A letter or a picture (multipart/form-data with one file)',
  ask: Type.Object({ complaintId: Id }),
  reply: Nothing,
  refusals: [...oneCase, 'no-file', 'empty-file', 'file-too-large', 'upload-cut-short'],
})

export const downloadComplaintFile = endpoint({
  method: 'GET',
  path: '/complaint-files/:fileId',
  summary: 'A file of a case, as it came',
  ask: Type.Object({ fileId: Id }),
  reply: Nothing,
  refusals: ['unknown-file'],
})

export const answerComplaint = endpoint({
  method: 'PUT',
  path: '/complaints/:complaintId/answer',
  summary: 'What was answered at the source; words that may not be said are pointed out first',
  ask: Type.Object({
    complaintId: Id,
    answer: Type.String({ minLength: 1, maxLength: 4000 }),
    isMeant: Type.Optional(Type.Boolean({ description: 'Looked at again, and meant so' })),
  }),
  reply: Nothing,
  refusals: [...oneCase, 'words-to-look-at'],
})

export const closeComplaint = endpoint({
  method: 'PUT',
  path: '/complaints/:complaintId/result',
  summary: 'What it came to and why it happened; contact may begin again',
  ask: Type.Object({
    complaintId: Id,
    result: OneOf(complaintResults),
    rootCause: OneOf(complaintCauses),
    reason: ShortText,
  }),
  reply: Nothing,
  refusals: [...oneCase, 'complaint-unanswered'],
})
