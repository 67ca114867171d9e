import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readPlaybook } from '../../../api/playbook.ts'

/** The places of the playbook, and the draft over what is in force. */
export type Playbook = ReplyOf<typeof readPlaybook>
