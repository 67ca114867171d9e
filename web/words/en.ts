import { agreements } from './en/agreements.ts'
import { approvals } from './en/approvals.ts'
import { banking } from './en/banking.ts'
import { breaks } from './en/breaks.ts'
import { call } from './en/call.ts'
import { charges } from './en/charges.ts'
import { common } from './en/common.ts'
import { complaints } from './en/complaints.ts'
import { debtors } from './en/debtors.ts'
import { demo } from './en/demo.ts'
import { documents } from './en/documents.ts'
import { duties } from './en/duties.ts'
import { evidence } from './en/evidence.ts'
import { excuses } from './en/excuses.ts'
import { gateways } from './en/gateways.ts'
import { imports } from './en/imports.ts'
import { journal } from './en/journal.ts'
import { law } from './en/law.ts'
import { limits } from './en/limits.ts'
import { listening } from './en/listening.ts'
import { myDay } from './en/my-day.ts'
import { numbers } from './en/numbers.ts'
import { offers } from './en/offers.ts'
import { outcomes } from './en/outcomes.ts'
import { owed } from './en/owed.ts'
import { payments } from './en/payments.ts'
import { playbook } from './en/playbook.ts'
import { policies } from './en/policies.ts'
import { portfolios } from './en/portfolios.ts'
import { privacy } from './en/privacy.ts'
import { profiles } from './en/profiles.ts'
import { receiving } from './en/receiving.ts'
import { refusals } from './en/refusals.ts'
import { remittances } from './en/remittances.ts'
import { reports } from './en/reports.ts'
import { session } from './en/session.ts'
import { shell } from './en/shell.ts'
import { stops } from './en/stops.ts'
import { study } from './en/study.ts'
import { talk } from './en/talk.ts'
import { talks } from './en/talks.ts'
import { team } from './en/team.ts'
import { tips } from './en/tips.ts'
import { training } from './en/training.ts'
import { visits } from './en/visits.ts'
import { whatWorks } from './en/what-works.ts'
import { wording } from './en/wording.ts'
import { worklist } from './en/worklist.ts'
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
