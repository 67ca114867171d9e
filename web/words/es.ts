import { agreements } from './es/agreements.ts'
import { approvals } from './es/approvals.ts'
import { banking } from './es/banking.ts'
import { breaks } from './es/breaks.ts'
import { call } from './es/call.ts'
import { charges } from './es/charges.ts'
import { common } from './es/common.ts'
import { complaints } from './es/complaints.ts'
import { debtors } from './es/debtors.ts'
import { demo } from './es/demo.ts'
import { documents } from './es/documents.ts'
import { duties } from './es/duties.ts'
import { evidence } from './es/evidence.ts'
import { excuses } from './es/excuses.ts'
import { gateways } from './es/gateways.ts'
import { imports } from './es/imports.ts'
import { journal } from './es/journal.ts'
import { law } from './es/law.ts'
import { limits } from './es/limits.ts'
import { listening } from './es/listening.ts'
import { myDay } from './es/my-day.ts'
import { numbers } from './es/numbers.ts'
import { offers } from './es/offers.ts'
import { outcomes } from './es/outcomes.ts'
import { owed } from './es/owed.ts'
import { payments } from './es/payments.ts'
import { playbook } from './es/playbook.ts'
import { policies } from './es/policies.ts'
import { portfolios } from './es/portfolios.ts'
import { privacy } from './es/privacy.ts'
import { profiles } from './es/profiles.ts'
import { receiving } from './es/receiving.ts'
import { refusals } from './es/refusals.ts'
import { remittances } from './es/remittances.ts'
import { reports } from './es/reports.ts'
import { session } from './es/session.ts'
import { shell } from './es/shell.ts'
import { stops } from './es/stops.ts'
import { study } from './es/study.ts'
import { talk } from './es/talk.ts'
import { talks } from './es/talks.ts'
import { team } from './es/team.ts'
import { tips } from './es/tips.ts'
import { training } from './es/training.ts'
import { visits } from './es/visits.ts'
import { whatWorks } from './es/what-works.ts'
import { wording } from './es/wording.ts'
import { worklist } from './es/worklist.ts'
import type { Words } from './pt-BR.ts'
import type { SameWords } from './shape.ts'

export const words = {
  common,
  session,
  shell,
  imports,
  portfolios,
  law,
  playbook,
  policies,
  debtors,
  wording,
  worklist,
  call,
  talk,
  talks,
  listening,
  excuses,
  numbers,
  offers,
  agreements,
  approvals,
  complaints,
  privacy,
  owed,
  payments,
  banking,
  documents,
  duties,
  charges,
  receiving,
  remittances,
  evidence,
  gateways,
  profiles,
  reports,
  whatWorks,
  limits,
  stops,
  study,
  team,
  outcomes,
  breaks,
  visits,
  tips,
  myDay,
  training,
  journal,
  refusals,
  demo,
} satisfies SameWords<Words>
