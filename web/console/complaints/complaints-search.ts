import { complaintCauses, complaintChannels } from '../../../api/complaints.ts'
import { idOf, oneOf } from '../../search.ts'

export const standings = ['open', 'mine', 'closed'] as const

export type ComplaintsSearch = {
  readonly standing?: (typeof standings)[number] | undefined
  readonly channel?: (typeof complaintChannels)[number] | undefined
  readonly cause?: (typeof complaintCauses)[number] | undefined
  readonly creditorId?: string | undefined
}

export const complaintsSearch = (given: Record<string, unknown>): ComplaintsSearch => ({
  standing: oneOf(given, 'standing', standings),
  channel: oneOf(given, 'channel', complaintChannels),
  cause: oneOf(given, 'cause', complaintCauses),
  creditorId: idOf(given, 'creditorId'),
})

/** The filters as the server asks for them. */
export const askOf = ({ standing = 'open', ...rest }: ComplaintsSearch) => ({
  ...rest,
  standing: standing === 'closed' ? ('closed' as const) : ('open' as const),
  isMine: standing === 'mine' ? true : undefined,
})
