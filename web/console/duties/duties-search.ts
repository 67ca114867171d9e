import { measureActs, reliefs } from '../../../api/duties.ts'
import { idOf, oneOf } from '../../search.ts'

export type DutiesSearch = {
  readonly relief?: (typeof reliefs)[number] | undefined
  readonly act?: (typeof measureActs)[number] | undefined
  readonly creditorId?: string | undefined
}

export const dutiesSearch = (given: Record<string, unknown>): DutiesSearch => ({
  relief: oneOf(given, 'relief', reliefs),
  act: oneOf(given, 'act', measureActs),
  creditorId: idOf(given, 'creditorId'),
})
