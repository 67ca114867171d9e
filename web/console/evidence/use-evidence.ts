import { listEvidence } from '../../../api/evidence.ts'
import { queries, reading, useRead } from '../../use-read.ts'

type Asked = { readonly debtorId?: string }

/** The packs, asked again every moment while one of them is being gathered. */
export function useEvidence(asked: Asked) {
  const known = queries.getQueryData(reading(listEvidence, asked).queryKey)
  const isWaiting = known?.items.some(({ state }) => state === 'waiting') ?? false
  return useRead(listEvidence, asked, { everyMs: isWaiting ? 1_500 : undefined })
}
