import type { Role } from '../../api/shapes.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'

/** What people of an agency do. Authority is decided in the action that does it. */
export const deeds = [
  'work-calls',
  'see-debtors',
  'see-contact-points',
  'see-agreements',
  'make-offers',
  'approve-offers',
  'record-payments',
  'match-payments',
  'exchange-bank-files',
  'cancel-agreements',
  'correct-ledger',
  'verify-problems',
  'lift-stops',
  'skip-study',
  'issue-documents',
  'import-portfolios',
  'see-imports',
  'set-policies',
  'write-messages',
  'write-playbook',
  'sign-exemptions',
  'connect-gateways',
  'see-policies',
  'see-law',
  'manage-staff',
  'see-staff',
  'see-reports',
  'see-payments',
  'see-remittances',
  'close-remittances',
  'export-evidence',
  'see-complaints',
  'handle-complaints',
  'take-privacy-requests',
  'answer-privacy-requests',
  'set-retention',
  'see-access',
  'see-duties',
  'do-duties',
  'set-outcomes',
  'see-team-hours',
  'set-breaks',
  'receive-visits',
  'share-tips',
  'guide-team',
  'promote-tips',
  'set-offices',
  'steer-demo',
] as const
export type Deed = (typeof deeds)[number]

const agent: readonly Deed[] = [
  'work-calls',
  'see-debtors',
  'see-contact-points',
  'see-agreements',
  'make-offers',
  'record-payments',
  'issue-documents',
  'see-policies',
  'see-payments',
  'see-complaints',
  'take-privacy-requests',
  'receive-visits',
  'share-tips',
  'steer-demo',
]
const supervisor: readonly Deed[] = [
  ...agent,
  'export-evidence',
  'set-offices',
  'promote-tips',
  'guide-team',
  'approve-offers',
  'match-payments',
  'exchange-bank-files',
  'cancel-agreements',
  'correct-ledger',
  'verify-problems',
  'lift-stops',
  'skip-study',
  'see-reports',
  'see-imports',
  'see-staff',
  'see-remittances',
  'see-law',
  'handle-complaints',
  'answer-privacy-requests',
  'see-duties',
  'do-duties',
  'set-outcomes',
  'see-team-hours',
  'write-playbook',
]

/** A creditor's viewer reads, and only what is its own (the database sees to that). */
const allowed: Record<Role, readonly Deed[]> = {
  owner: deeds,
  supervisor,
  agent,
  viewer: [
    'see-debtors',
    'see-agreements',
    'see-payments',
    'see-remittances',
    'see-reports',
    'see-policies',
  ],
}

export const deedsOf = (role: Role): readonly Deed[] => allowed[role]

/** May somebody of this role do this? */
export function may(
  who: { readonly role: Role | 'system' | 'debtor' },
  deed: Deed,
): Decision<true, 'not-allowed'> {
  if (who.role === 'system') return yes(true)
  if (who.role === 'debtor') return no('not-allowed', { deed, role: who.role })
  return allowed[who.role].includes(deed) ? yes(true) : no('not-allowed', { deed, role: who.role })
}
