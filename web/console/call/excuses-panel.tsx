import { Reading } from '../../ui/reading.tsx'
import { useDesk } from './desk.ts'
import { ExcuseCard } from './excuse-card.tsx'
import { ExcuseList } from './excuse-list.tsx'
import { useExcuses } from './use-excuses.ts'

/** What the person gives as a reason: found, heard, answered (B2, E3.1). */
export function ExcusesPanel() {
  const { excuse } = useDesk()
  const read = useExcuses()
  return (
    <Reading of={read} shape="list" rows={6}>
      {(excuses) => {
        const open = excuse && excuses.cards.find((card) => card.excuse === excuse.name)
        return open ? (
          <ExcuseCard key={open.excuse} card={open} excuses={excuses} />
        ) : (
          <ExcuseList excuses={excuses} />
        )
      }}
    </Reading>
  )
}
