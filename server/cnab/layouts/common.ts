import type { Dialect, Outgoing240, Return240, Return400 } from '../dialect.ts'
import { febrabanMeanings } from '../meaning.ts'
import * as c400 from './common-400.ts'
import * as f240 from './febraban-240.ts'

export const return240: Return240 = {
  t: f240.segmentT,
  u: f240.segmentU,
  meanings: febrabanMeanings,
}

export const return400: Return400 = {
  detail: c400.returned,
  meanings: febrabanMeanings,
  reasonWidth: 2,
}

export const outgoing240: Outgoing240 = {
  header: f240.header,
  lotHeader: f240.lotHeader,
  p: f240.segmentP,
  q: f240.segmentQ,
  r: f240.segmentR,
  lotTrailer: f240.lotTrailer,
}

/** For a bank that nobody described: FEBRABAN's positions are the best guess. */
export const unknownBank: Dialect = { bank: '', bankName: '', return240, return400 }
