import type { listMeasures } from '../../../api/duties.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'

export type Measure = ReplyOf<typeof listMeasures>['items'][number]
