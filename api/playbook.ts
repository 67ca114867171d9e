import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { Facts, InstantText, Locale, locales, Nothing, Nullable, OneOf } from './shapes.ts'

// The studio of the playbook: every sentence that the product proposes, and what an agency makes of
// them, by draft and by version.

export const playbookGroups = [
  'step',
  'question',
  'excuse',
  'off-path',
  'argument',
  'technique',
  'rescue',
  'gain',
] as const

export const lintRules = [
  'blank',
  'missing-language',
  'too-long',
  'unknown-slot',
  'stray-brace',
  'uneven-choice',
  'closed-question',
  'unkind-words',
  'long-sentence',
  'hard-to-read',
  'must-say',
  'unread-place',
] as const

export const Place = Type.String({
  pattern: '^[\\w.-]{1,120}$',
  description: 'Where a sentence stands',
  examples: ['step.listen.say'],
})
const LineId = Type.String({ pattern: '^[\\w.-]{1,120}$', examples: ['listen.on-behalf'] })
const Sentence = Type.String({ maxLength: 1000 })
export const LineWords = Type.Object({ 'pt-BR': Sentence, es: Sentence, en: Sentence })
const version = Type.Integer({ minimum: 0, maximum: 1e9 })
const revision = Type.Integer({ minimum: 0, maximum: 1e9 })
const Reason = Type.String({ minLength: 3, maxLength: 500 })

export const LintFinding = Type.Object({
  place: Type.String(),
  lineId: Nullable(Type.String()),
  locale: Nullable(OneOf(locales)),
  rule: OneOf(lintRules),
  isStop: Type.Boolean({ description: 'It cannot be published like this' }),
  facts: Facts,
  suggestion: Nullable(Type.String()),
})

export const PlaybookChange = Type.Object({
  place: Type.String(),
  lineId: Type.String(),
  kind: OneOf(['added', 'left-out', 'changed', 'moved']),
  before: Nullable(LineWords),
  after: Nullable(LineWords),
})

export const readPlaybook = endpoint({
  method: 'GET',
  path: '/playbook',
  summary: 'Every place of the playbook, what the draft changes, and what stands in its way',
  ask: Nothing,
  reply: Type.Object({
    version,
    draft: Nullable(
      Type.Object({
        basedOn: version,
        revision,
        changedAt: InstantText,
        changedBy: Type.String(),
        changes: Type.Array(PlaybookChange),
        findings: Type.Array(LintFinding),
      }),
    ),
    places: Type.Array(
      Type.Object({
        place: Type.String(),
        group: OneOf(playbookGroups),
        label: Nullable(LineWords),
        mayAdd: Type.Boolean({ description: 'More than one line may stand here' }),
        lineCount: Type.Integer(),
        ownCount: Type.Integer({ description: 'Lines that are not as they ship' }),
      }),
    ),
  }),
  refusals: [],
})

export const lineStates = ['shipped', 'changed', 'added', 'left-out'] as const

export const readPlaybookPlace = endpoint({
  method: 'GET',
  path: '/playbook/places/:place',
  summary: 'The lines of a place as the draft has them, the ones left out at the end',
  ask: Type.Object({ place: Place }),
  reply: Type.Object({
    place: Type.String(),
    slots: Type.Array(Type.String(), { description: 'What may stand in braces here' }),
    lines: Type.Array(
      Type.Object({
        id: Type.String(),
        state: OneOf(lineStates),
        words: LineWords,
        shipped: Nullable(LineWords),
        findings: Type.Array(LintFinding),
      }),
    ),
  }),
  refusals: ['unknown-place'],
})

export const checkLine = endpoint({
  method: 'POST',
  path: '/playbook/places/:place/check',
  summary: 'What is to be mended in words that somebody types; nothing is kept',
  ask: Type.Object({ place: Place, words: LineWords }),
  reply: Type.Object({ findings: Type.Array(LintFinding) }),
  refusals: ['unknown-place'],
})

export const lineDeeds = ['change', 'leave-out', 'restore', 'add', 'move-up', 'move-down'] as const

export const editDraft = endpoint({
  method: 'POST',
  path: '/playbook/draft/edits',
  summary: 'One line of the draft: other words, left out, as it ships, added or moved',
  ask: Type.Object({
    place: Place,
    deed: OneOf(lineDeeds),
    lineId: Type.Optional(LineId),
    words: Type.Optional(LineWords),
    revision,
  }),
  reply: Type.Object({ revision, lineId: Type.String() }),
  refusals: ['unknown-place', 'unknown-line', 'changed-meanwhile', 'words-missing'],
})

export const discardDraft = endpoint({
  method: 'POST',
  path: '/playbook/draft/discard',
  summary: 'The draft is thrown away; what is in force stays',
  ask: Type.Object({ revision }),
  reply: Nothing,
  refusals: ['changed-meanwhile'],
})

export const rebaseDraft = endpoint({
  method: 'POST',
  path: '/playbook/draft/rebase',
  summary: 'The draft goes on over the version that was published meanwhile',
  ask: Type.Object({ revision, basedOn: version }),
  reply: Type.Object({ revision }),
  refusals: ['changed-meanwhile'],
})

export const previewPlaybook = endpoint({
  method: 'GET',
  path: '/playbook/preview',
  summary: 'A part of the draft as an agent would read it, with an invented person',
  ask: Type.Object({
    place: Place,
    locale: Locale,
    treatment: Type.Optional(Type.String({ maxLength: 20 })),
  }),
  reply: Type.Object({
    treatments: Type.Array(Type.String()),
    parts: Type.Array(
      Type.Object({
        place: Type.String(),
        lines: Type.Array(
          Type.Object({ id: Type.String(), text: Type.String(), isOwn: Type.Boolean() }),
        ),
      }),
    ),
  }),
  refusals: ['unknown-place'],
})

export const publishPlaybook = endpoint({
  method: 'POST',
  path: '/playbook/versions',
  summary: 'The draft becomes the next version, for good; agents read what changed',
  ask: Type.Object({ revision, basedOn: version, reason: Reason }),
  reply: Type.Object({ version }),
  refusals: ['changed-meanwhile', 'nothing-changed', 'playbook-not-fit', 'experiment-running'],
})

export const restorePlaybook = endpoint({
  method: 'POST',
  path: '/playbook/versions/:version/restore',
  summary: 'An older version again, as a new one; 0 is what ships',
  ask: Type.Object({ version, basedOn: version, reason: Reason }),
  reply: Type.Object({ version }),
  refusals: [
    'unknown-version',
    'changed-meanwhile',
    'nothing-changed',
    'playbook-not-fit',
    'experiment-running',
  ],
})

export const listPlaybookVersions = endpoint({
  method: 'GET',
  path: '/playbook/versions',
  summary: 'Every version, the newest first, and who has read it',
  ask: Nothing,
  reply: Type.Object({
    inForce: version,
    items: Type.Array(
      Type.Object({
        version,
        isVariant: Type.Boolean({ description: 'Heard only in the test that it was made for' }),
        reason: Type.String(),
        publishedAt: InstantText,
        publishedBy: Type.String(),
        readBy: Type.Array(Type.Object({ name: Type.String(), at: InstantText })),
        unreadBy: Type.Array(Type.String(), {
          description: 'Who reads it before their next call; of the newest only',
        }),
      }),
    ),
  }),
  refusals: [],
})

export const comparePlaybooks = endpoint({
  method: 'GET',
  path: '/playbook/versions/:version/changes',
  summary: 'What a version says otherwise than another; 0 is what ships',
  ask: Type.Object({
    version,
    since: Type.String({ pattern: '^\\d{1,9}$', examples: ['0'], description: 'The other one' }),
  }),
  reply: Type.Object({ changes: Type.Array(PlaybookChange) }),
  refusals: ['unknown-version'],
})

export const readPlaybookNews = endpoint({
  method: 'GET',
  path: '/playbook/news',
  summary: 'What changed in the playbook since this person last read it',
  ask: Nothing,
  reply: Type.Object({
    version,
    readVersion: version,
    publishedBy: Type.String(),
    reasons: Type.Array(Type.String()),
    changes: Type.Array(PlaybookChange),
    isTested: Type.Boolean({
      description: 'A test of other words runs: a part of calls hears them',
    }),
    tested: Type.Array(PlaybookChange),
  }),
  refusals: [],
})

export const acknowledgePlaybook = endpoint({
  method: 'POST',
  path: '/playbook/news/acknowledgement',
  summary: 'This person has read what changed, and may open the next call',
  ask: Type.Object({ version }),
  reply: Nothing,
  refusals: ['changed-meanwhile'],
})
