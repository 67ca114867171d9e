import type { readStandings } from '../../../api/duties.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'

export type Standings = ReplyOf<typeof readStandings>
