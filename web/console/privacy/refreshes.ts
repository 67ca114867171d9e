import { readDebtor, readTimeline } from '../../../api/debtors.ts'
import {
  countPrivacyRequests,
  listPrivacyRequests,
  readPersonPrivacy,
  readPrivacyRequest,
} from '../../../api/privacy.ts'

/** What a deed about a request may have changed on any screen. */
export const privacyRefreshes = [
  listPrivacyRequests,
  readPrivacyRequest,
  countPrivacyRequests,
  readPersonPrivacy,
  readDebtor,
  readTimeline,
]
